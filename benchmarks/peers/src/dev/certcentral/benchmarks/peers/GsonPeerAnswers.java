package dev.certcentral.benchmarks.peers;

import com.google.gson.Gson;
import dev.certcentral.benchmarks.answer.AnswerContender;
import generated.gson.JSON;
import generated.gson.model.ApiErrors;
import generated.gson.model.OrderList;
import generated.gson.model.OrderPlaced;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** OpenAPI Generator's library `retrofit2`: its Gson and its classes. */
public final class GsonPeerAnswers implements AnswerContender {

    private final Gson json = new JSON().getGson();

    @Override
    public Object receipt(byte[] bytes) {
        return read(bytes, OrderPlaced.class);
    }

    @Override
    public Object list(byte[] bytes) {
        return read(bytes, OrderList.class);
    }

    @Override
    public Exception error(byte[] bytes) {
        return new IOException("HTTP 400: " + read(bytes, ApiErrors.class));
    }

    private <T> T read(byte[] bytes, Class<T> type) {
        return json.fromJson(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8), type);
    }
}

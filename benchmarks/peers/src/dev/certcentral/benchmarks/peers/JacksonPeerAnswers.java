package dev.certcentral.benchmarks.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.certcentral.benchmarks.answer.AnswerContender;
import generated.jackson.ApiClient;
import generated.jackson.model.ApiErrors;
import generated.jackson.model.OrderList;
import generated.jackson.model.OrderPlaced;
import java.io.IOException;

/** OpenAPI Generator's library `native`: its mapper and its classes. */
public final class JacksonPeerAnswers implements AnswerContender {

    private final ObjectMapper json = ApiClient.createDefaultObjectMapper();

    @Override
    public Object receipt(byte[] bytes) throws IOException {
        return json.readValue(bytes, OrderPlaced.class);
    }

    @Override
    public Object list(byte[] bytes) throws IOException {
        return json.readValue(bytes, OrderList.class);
    }

    @Override
    public Exception error(byte[] bytes) throws IOException {
        return new IOException("HTTP 400: " + json.readValue(bytes, ApiErrors.class));
    }
}

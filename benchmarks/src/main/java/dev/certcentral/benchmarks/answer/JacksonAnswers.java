package dev.certcentral.benchmarks.answer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Jackson on records, which drops what it does not know. */
public final class JacksonAnswers implements AnswerContender {

    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public Object receipt(byte[] bytes) throws IOException {
        return json.readValue(bytes, PlainAnswers.Receipt.class);
    }

    @Override
    public Object list(byte[] bytes) throws IOException {
        return json.readValue(bytes, PlainAnswers.Orders.class);
    }

    @Override
    public Exception error(byte[] bytes) throws IOException {
        return new IOException("HTTP 400: " + json.readValue(bytes, PlainAnswers.Errors.class));
    }
}

package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the sandbox answers.
 *
 * @param status HTTP status
 * @param body empty for none
 * @param headers further headers
 */
public record Answer(int status, Optional<Payload> body, Map<String, String> headers) {

    /** JSON. */
    public static Answer of(int status, JsonNode body) {
        return of(status, Payload.json(body));
    }

    /** Anything. */
    public static Answer of(int status, Payload body) {
        return new Answer(status, Optional.of(body), Map.of());
    }

    /** No body. */
    public static Answer empty(int status) {
        return new Answer(status, Optional.empty(), Map.of());
    }

    /** With one header more. */
    public Answer with(String header, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(header, value);
        return new Answer(status, body, all);
    }
}

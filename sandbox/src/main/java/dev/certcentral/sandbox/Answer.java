package dev.certcentral.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.check.Mistake;
import dev.certcentral.spec.model.ErrorShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sandbox answers.
 *
 * @param status HTTP status
 * @param body JSON; empty for none
 * @param headers further headers
 */
record Answer(int status, Optional<JsonNode> body, Map<String, String> headers) {

    static Answer of(int status, JsonNode body) {
        return new Answer(status, Optional.of(body), Map.of());
    }

    static Answer empty(int status) {
        return new Answer(status, Optional.empty(), Map.of());
    }

    Answer with(String header, String value) {
        return new Answer(status, body, Map.of(header, value));
    }

    /** Errors in the API's own shape. */
    record Refusals(ErrorShape shape) {

        Answer of(int status, String code, String message) {
            return Answer.of(status, list(List.of(Map.entry(code, message))));
        }

        Answer of(List<Mistake> mistakes) {
            return Answer.of(
                    400,
                    list(mistakes.stream()
                            .map(mistake -> Map.entry(mistake.code(), mistake.message()))
                            .toList()));
        }

        private ObjectNode list(List<Map.Entry<String, String>> errors) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            ArrayNode list = body.putArray(shape.list());
            errors.forEach(
                    error -> list.addObject().put(shape.code(), error.getKey()).put(shape.message(), error.getValue()));
            return body;
        }
    }
}

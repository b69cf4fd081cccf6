package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.check.Mistake;
import dev.certcentral.sandbox.world.Refused;
import dev.certcentral.spec.model.ErrorShape;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Errors in the API's own shape.
 *
 * @param shape the shape
 */
public record Refusals(ErrorShape shape) {

    /** One error. */
    public Answer of(int status, String code, String message) {
        return Answer.of(status, list(List.of(Map.entry(code, message))));
    }

    /** Every mistake of a request. */
    public Answer of(List<Mistake> mistakes) {
        return Answer.of(
                400,
                list(mistakes.stream()
                        .map(mistake -> Map.entry(mistake.code(), mistake.message()))
                        .toList()));
    }

    /** What the world does not do. */
    public Answer of(Refused refused) {
        int status = switch (refused.kind()) {
            case NOT_FOUND -> 404;
            case NOT_ALLOWED -> 403;
            case NOT_NOW -> 400;
        };
        return of(status, refused.code(), Objects.requireNonNull(refused.getMessage()));
    }

    /** A value that makes no sense. */
    public Answer invalid(String parameter, String what) {
        return of(400, "invalid_param:" + parameter, parameter + " " + what + ".");
    }

    private ObjectNode list(List<Map.Entry<String, String>> errors) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode list = body.putArray(shape.list());
        errors.forEach(
                error -> list.addObject().put(shape.code(), error.getKey()).put(shape.message(), error.getValue()));
        return body;
    }
}

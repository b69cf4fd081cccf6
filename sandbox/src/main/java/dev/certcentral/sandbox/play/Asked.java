package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that was found to be right.
 *
 * @param operation what is asked for
 * @param outside parameters of path and query by wire name
 * @param body JSON body; missing if there is none
 * @param text the body as it was sent
 * @param headers headers by lower-case name, without the key
 * @param late how much later than now an order is to come into being
 */
public record Asked(
        Operation operation,
        ObjectNode outside,
        JsonNode body,
        String text,
        Map<String, List<String>> headers,
        Duration late) {

    /** A number in path or query; only for those the spec demands. */
    long number(String name) {
        return outside.path(name).longValue();
    }

    Optional<String> text(String name) {
        return Optional.of(outside.path(name)).filter(JsonNode::isValueNode).map(JsonNode::asText);
    }

    int number(String name, int otherwise) {
        return outside.has(name)
                ? (int) Math.max(Integer.MIN_VALUE, Math.min(number(name), Integer.MAX_VALUE))
                : otherwise;
    }

    /** All values of a parameter, be it a list or not. */
    List<String> texts(String name) {
        JsonNode value = outside.path(name);
        if (!value.isArray()) {
            return text(name).stream().toList();
        }
        List<String> texts = new ArrayList<>();
        value.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}

package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.tools.command.JsonOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Payloads as people read them. */
final class Payloads {

    private Payloads() {}

    /** Indented JSON. */
    static String text(ObjectNode payload) {
        return JsonOutput.of(payload);
    }

    /** The request line that path and query parameters make. */
    static String line(Operation operation, ObjectNode values) {
        String path = operation.path();
        for (Parameter parameter : operation.pathParameters()) {
            path = path.replace(
                    "{" + parameter.name() + "}",
                    encode(values.path(parameter.name()).asText()));
        }
        List<String> query = new ArrayList<>();
        values.properties().forEach(entry -> {
            boolean inPath = operation.pathParameters().stream()
                    .anyMatch(parameter -> parameter.name().equals(entry.getKey()));
            if (!inPath) {
                for (JsonNode value : entry.getValue().isArray() ? entry.getValue() : List.of(entry.getValue())) {
                    query.add(encode(entry.getKey()) + "=" + encode(value.asText()));
                }
            }
        });
        return operation.method() + " " + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.QueryArrays;
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
    static String line(Operation operation, ObjectNode values, QueryArrays how) {
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
                query(entry.getKey(), entry.getValue(), how, query);
            }
        });
        return operation.method() + " " + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** A single value travels under the plain name. */
    private static void query(String name, JsonNode value, QueryArrays how, List<String> query) {
        if (!value.isArray()) {
            query.add(encode(name) + "=" + encode(value.asText()));
            return;
        }
        boolean indexed = how == QueryArrays.INDEXED && value.size() > 1;
        for (int i = 0; i < value.size(); i++) {
            query.add(encode(indexed ? name + "[" + i + "]" : name) + "="
                    + encode(value.path(i).asText()));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

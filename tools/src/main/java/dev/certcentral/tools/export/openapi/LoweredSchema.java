package dev.certcentral.tools.export.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A JSON Schema 2020-12, as far as the exports use it, in the words of OpenAPI 3.0. What has no words there is left out only
 * where a whole rule can be left out with it: half a rule would refuse what is valid.
 */
final class LoweredSchema {

    private static final Set<String> INSIDE = Set.of("items", "not", "additionalProperties");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf");

    private final Map<String, Object> lowered = new LinkedHashMap<>();
    private final List<Object> also = new ArrayList<>();

    private LoweredSchema() {}

    /** The same schema; a map even where it was a boolean. */
    static Map<String, Object> of(Object schema) {
        if (schema instanceof Map<?, ?> map) {
            return new LoweredSchema().lower(map);
        }
        Map<String, Object> nothing = new LinkedHashMap<>();
        if (Boolean.FALSE.equals(schema)) {
            nothing.put("not", new LinkedHashMap<>());
        }
        return nothing;
    }

    private Map<String, Object> lower(Map<?, ?> schema) {
        schema.forEach((keyword, value) -> keyword((String) keyword, value));
        if (schema.containsKey("if")) {
            also.add(implication(
                    of(Objects.requireNonNull(schema.get("if"))), of(Objects.requireNonNull(schema.get("then")))));
        }
        if (lowered.containsKey("$ref") && lowered.size() > 1) {
            also.add(0, only("$ref", lowered.remove("$ref"))); // its neighbours would be ignored
        }
        if (also.size() == 1
                && also.get(0) instanceof Map<?, ?> one
                && one.keySet().equals(Set.of("anyOf"))) {
            lowered.put("anyOf", one.get("anyOf"));
        } else if (!also.isEmpty()) {
            lowered.merge("allOf", also, LoweredSchema::joined);
        }
        return lowered;
    }

    private void keyword(String keyword, Object value) {
        switch (keyword) {
            case "if", "then" -> {} // together, above
            case "$comment" -> lowered.put("x-comment", value);
            case "type" -> type(value);
            case "dependentRequired" -> ((Map<?, ?>) value).forEach(this::dependent);
            case "properties" -> lowered.put("properties", properties((Map<?, ?>) value));
            default -> {
                if (LISTS.contains(keyword)) {
                    list(keyword, kept((List<?>) value));
                } else if (INSIDE.contains(keyword) && value instanceof Map<?, ?>) {
                    lowered.put(keyword, of(value));
                } else {
                    lowered.put(keyword, value);
                }
            }
        }
    }

    private void list(String keyword, List<Object> schemas) {
        if (!schemas.isEmpty()) {
            lowered.put(keyword, schemas);
        }
    }

    /** Null is an attribute here, and several types are no type: the values tell. */
    private void type(Object type) {
        if (type.equals("null")) {
            List<Object> onlyNull = new ArrayList<>();
            onlyNull.add(null);
            lowered.put("type", "string"); // some type has to be there, and what it would allow the values do not
            lowered.put("nullable", true);
            lowered.put("enum", onlyNull);
        } else if (type instanceof List<?> types) {
            List<?> others = types.stream().filter(one -> !one.equals("null")).toList();
            if (others.size() == 1) {
                lowered.put("type", others.get(0));
            }
            if (types.contains("null")) {
                lowered.put("nullable", true);
            }
        } else {
            lowered.put("type", type);
        }
    }

    private void dependent(Object name, Object names) {
        also.add(implication(only("required", List.of(name)), only("required", names)));
    }

    private static Map<String, Object> implication(Map<String, Object> when, Map<String, Object> then) {
        return only("anyOf", List.of(only("not", when), then));
    }

    private static Map<String, Object> properties(Map<?, ?> properties) {
        Map<String, Object> lowered = new LinkedHashMap<>();
        properties.forEach((name, schema) -> lowered.put((String) name, of(schema)));
        return lowered;
    }

    private static List<Object> kept(List<?> schemas) {
        List<Object> kept = new ArrayList<>();
        schemas.stream().filter(schema -> !speaksOfElements(schema)).forEach(schema -> kept.add(of(schema)));
        return kept;
    }

    /** Whether anything in a schema asks for elements that match a condition. */
    private static boolean speaksOfElements(Object schema) {
        return schema instanceof Map<?, ?> map
                && (map.containsKey("contains")
                        || map.entrySet().stream()
                                .flatMap(LoweredSchema::inside)
                                .anyMatch(LoweredSchema::speaksOfElements));
    }

    /** Schemas in a keyword; of members, because they can have the name of a keyword, their schemas only. */
    private static Stream<?> inside(Map.Entry<?, ?> keyword) {
        if (keyword.getValue() instanceof List<?> list) {
            return list.stream();
        }
        return keyword.getKey().equals("properties")
                ? ((Map<?, ?>) keyword.getValue()).values().stream()
                : Stream.of(keyword.getValue());
    }

    private static Object joined(Object first, Object second) {
        List<Object> all = new ArrayList<>((List<?>) first);
        all.addAll((List<?>) second);
        return all;
    }

    private static Map<String, Object> only(String keyword, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(keyword, value);
        return schema;
    }
}

package dev.certcentral.tools.export.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the schemas of an OpenAPI 3.1 document and has them translated to 3.0. Examples and extensions stay as they are: they
 * can look like schemas.
 */
final class Lowering {

    private Lowering() {}

    static Map<String, Object> document(Map<String, Object> document) {
        Map<String, Object> lowered = new LinkedHashMap<>();
        document.forEach((key, value) -> lowered.put(key, value(key, value)));
        return lowered;
    }

    private static Object value(String key, Object value) {
        if (key.equals("example") || key.startsWith("x-")) {
            return value;
        }
        if (key.equals("schema")) {
            return LoweredSchema.of(value);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> lowered = new LinkedHashMap<>();
            map.forEach((name, inside) -> lowered.put(
                    (String) name, key.equals("schemas") ? LoweredSchema.of(inside) : value((String) name, inside)));
            return lowered;
        }
        if (value instanceof List<?> list) {
            List<Object> lowered = new ArrayList<>();
            list.forEach(inside -> lowered.add(value("", inside)));
            return lowered;
        }
        return value;
    }
}

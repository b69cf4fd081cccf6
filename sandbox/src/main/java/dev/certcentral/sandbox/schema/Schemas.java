package dev.certcentral.sandbox.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small pieces of JSON Schema as ordered maps. */
final class Schemas {

    /** Some character that is not blank: what a required text must have. */
    static final String NOT_BLANK = "[^\\u0000-\\u0020]";

    private Schemas() {}

    static Map<String, Object> of(String keyword, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(keyword, value);
        return schema;
    }

    static Map<String, Object> of(String keyword1, Object value1, String keyword2, Object value2) {
        Map<String, Object> schema = of(keyword1, value1);
        schema.put(keyword2, value2);
        return schema;
    }

    static Map<String, Object> not(Map<String, Object> schema) {
        return of("not", schema);
    }

    static Map<String, Object> anyOf(List<Map<String, Object>> schemas) {
        return schemas.size() == 1 ? schemas.get(0) : of("anyOf", schemas);
    }

    static Map<String, Object> allOf(List<Map<String, Object>> schemas) {
        return schemas.size() == 1 ? schemas.get(0) : of("allOf", schemas);
    }

    /**
     * A pattern that matches whole values in every dialect: in Java (and others) {@code $} also matches before a final line
     * break, in ECMA-262 it does not.
     */
    static String exact(String pattern) {
        return pattern.endsWith("$") ? pattern.substring(0, pattern.length() - 1) + "(?![\\s\\S])" : pattern;
    }
}

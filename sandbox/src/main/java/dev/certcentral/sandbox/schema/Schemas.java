package dev.certcentral.sandbox.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small pieces of JSON Schema as ordered maps. */
final class Schemas {

    /**
     * Some character that is not blank: what a required text must have. From the first to the last character, because Bean Validation, and so
     * clients that others generate from an export, wants patterns to match whole texts.
     */
    static final String NOT_BLANK = "^[\\u0000-\\u0020]*[^\\u0000-\\u0020][\\s\\S]*$";

    private static final Set<String> MEMBER_KEYWORDS = Set.of("required", "properties");

    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

    /** Days that exist, in every year of the Gregorian calendar read backwards, too. */
    static final String EXISTING_DATE = exact("^(?:"
            + "(?:0[1-9]|1[0-9]|2[0-8]) (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) [0-9]{4}"
            + "|(?:29|30) (?:JAN|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) [0-9]{4}"
            + "|31 (?:JAN|MAR|MAY|JUL|AUG|OCT|DEC) [0-9]{4}"
            + "|29 FEB " + LEAP_YEAR + ")$");

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

    /** What satisfies all of some schemas; those that only ask for members become one. */
    static Map<String, Object> merged(List<Map<String, Object>> schemas) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<Map<String, Object>> others = new ArrayList<>();
        for (Map<String, Object> schema : schemas) {
            if (MEMBER_KEYWORDS.containsAll(schema.keySet())) {
                schema.forEach((keyword, value) -> members.merge(keyword, value, Schemas::both));
            } else {
                others.add(schema);
            }
        }
        if (!members.isEmpty()) {
            others.add(0, members);
        }
        return allOf(others);
    }

    /** Two lists of names, or two maps from names to schemas. */
    private static Object both(Object first, Object second) {
        if (first instanceof List<?> some && second instanceof List<?> more) {
            Set<Object> names = new LinkedHashSet<>(some);
            names.addAll(more);
            return List.copyOf(names);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        ((Map<?, ?>) first).forEach((name, schema) -> all.put((String) name, schema));
        ((Map<?, ?>) second)
                .forEach((name, schema) ->
                        all.merge((String) name, schema, (a, b) -> merged(List.of(asSchema(a), asSchema(b)))));
        return all;
    }

    private static Map<String, Object> asSchema(Object map) {
        Map<String, Object> schema = new LinkedHashMap<>();
        ((Map<?, ?>) map).forEach((keyword, value) -> schema.put((String) keyword, value));
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

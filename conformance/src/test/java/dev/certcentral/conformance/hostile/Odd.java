package dev.certcentral.conformance.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values that are JSON, but not what anybody documented. */
final class Odd {

    /** Every type that a member may have instead of its own, and numbers that no type of Java holds. */
    static final Map<String, String> VALUES = values();

    private Odd() {}

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String value : new String[] {
            "null",
            "true",
            "false",
            "0",
            "-0",
            "-1",
            "2",
            "1.5",
            "1e400",
            "-1E-400",
            "1e999999999",
            "0e-2147483649",
            "99999999999999999999999",
            "-9223372036854775809",
            "\"\"",
            "\"x\"",
            "\" 7\"",
            "\"+7\"",
            "\"1e5\"",
            "\"NaN\"",
            "\"31 FEB 2025\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[[[[1]]]]",
            "[{}]",
            "[1,\"2\",true]",
            "{\"a\":1}",
            "{\"\":{}}",
            "{\"id\":{\"id\":{}}}"
        }) {
            values.put(value, value);
        }
        return values;
    }

    /** Nested so deeply. */
    static String arrays(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    /** Nested so deeply. */
    static String objects(int depth) {
        return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }
}

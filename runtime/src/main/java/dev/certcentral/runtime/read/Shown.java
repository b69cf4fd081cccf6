package dev.certcentral.runtime.read;

import dev.certcentral.runtime.json.JsonValue;

/** What a message may repeat of a JSON text. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** The name of a member that nobody knows: it can be long, and made to look like something else. */
    static String name(String name) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), LONGEST); i++) {
            char c = name.charAt(i);
            shown.append(c >= ' ' && c <= '~' || Character.isLetterOrDigit(c) ? c : '?');
        }
        return name.isEmpty() ? "(no name)" : shown + (name.length() > LONGEST ? "..." : "");
    }

    /** A kind of value in words. */
    static String kind(JsonValue.Kind kind) {
        return switch (kind) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case NULL -> "null";
        };
    }
}

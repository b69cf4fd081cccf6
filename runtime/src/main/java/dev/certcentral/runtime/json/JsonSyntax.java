package dev.certcentral.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a text as one JSON value (RFC 8259). Moshi's reader would let raw control characters, unknown escapes, repeated names
 * and some numbers pass, and what {@link RawJson} holds travels as it is.
 */
final class JsonSyntax {

    private static final int DEEPEST = 250;
    private static final JsonValue CHECKED = value("null", JsonValue.Kind.NULL, 0, 4);

    private final String text;
    private final int deepest;
    private final boolean controls;

    /** Whether what is read is kept; a server could fill the memory with millions of values that nobody asked for. */
    private final boolean kept;

    private int at;

    private JsonSyntax(String text, int deepest, boolean controls, boolean kept) {
        this.text = text;
        this.deepest = deepest;
        this.controls = controls;
        this.kept = kept;
    }

    /**
     * Fails with a message that does not repeat the text.
     *
     * @param controls whether control characters may stand in strings as they are
     */
    static void check(String json, boolean controls) {
        new JsonSyntax(json, DEEPEST, controls, false).document();
    }

    /** The same, and tells what was read. */
    static JsonValue read(String json, int deepest) {
        return new JsonSyntax(json, deepest, false, true).document();
    }

    private JsonValue document() {
        if (text.startsWith("\ufeff")) {
            throw wrong("it starts with a byte order mark");
        }
        JsonValue value = value(0);
        blanks();
        if (at < text.length()) {
            throw wrong("there is more after the end of the value");
        }
        return value;
    }

    /** Recursion is bounded by the number of levels. */
    private JsonValue value(int depth) {
        char c = peek();
        int start = at;
        if (c != '{' && c != '[') {
            scalar(c);
            return kept ? value(text, kind(c), start, at) : CHECKED;
        }
        if (depth == deepest) {
            throw wrong("more than " + deepest + " levels");
        }
        at++;
        return c == '{' ? object(start, depth + 1) : array(start, depth + 1);
    }

    private static JsonValue value(String text, JsonValue.Kind kind, int start, int end) {
        return new JsonValue(kind, text, start, end, Map.of(), List.of(), List.of());
    }

    private static JsonValue.Kind kind(char c) {
        return switch (c) {
            case '"' -> JsonValue.Kind.STRING;
            case 't', 'f' -> JsonValue.Kind.BOOLEAN;
            case 'n' -> JsonValue.Kind.NULL;
            default -> JsonValue.Kind.NUMBER;
        };
    }

    private JsonValue object(int start, int depth) {
        Map<String, JsonValue> members = kept ? new LinkedHashMap<>() : Map.of();
        List<String> repeated = new ArrayList<>(0);
        boolean more = !ends('}', true);
        while (more) {
            String name = name();
            JsonValue value = value(depth);
            if (kept && members.putIfAbsent(name, value) != null) {
                repeated.add(name);
            }
            more = !ends('}', false);
        }
        return !kept ? CHECKED : new JsonValue(JsonValue.Kind.OBJECT, text, start, at, members, repeated, List.of());
    }

    private JsonValue array(int start, int depth) {
        List<JsonValue> elements = new ArrayList<>();
        boolean more = !ends(']', true);
        while (more) {
            JsonValue value = value(depth);
            if (kept) {
                elements.add(value);
            }
            more = !ends(']', false);
        }
        return !kept ? CHECKED : new JsonValue(JsonValue.Kind.ARRAY, text, start, at, Map.of(), List.of(), elements);
    }

    /** Whether the object or array ends; otherwise passes the comma that is due unless nothing came yet. */
    private boolean ends(char bracket, boolean first) {
        char c = peek();
        if (c == bracket) {
            at++;
            return true;
        }
        if (!first) {
            if (c != ',') {
                throw wrong("a comma or a closing bracket is missing");
            }
            at++;
        }
        return false;
    }

    private String name() {
        if (peek() != '"') {
            throw wrong("a name in quotes is missing");
        }
        int start = at;
        string();
        String name = kept ? JsonValue.unescaped(text, start + 1, at - 1) : "";
        if (peek() != ':') {
            throw wrong("a colon is missing");
        }
        at++;
        return name;
    }

    private void scalar(char c) {
        switch (c) {
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private void word(String word) {
        if (!text.startsWith(word, at)) {
            throw wrong("an unknown word");
        }
        at += word.length();
    }

    private void string() {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return;
            }
            if (c < ' ' && !controls) {
                throw wrong("a control character in a string");
            }
            if (c == '\\') {
                escape();
            }
        }
        throw wrong("a closing quote is missing");
    }

    private void escape() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        if ("\"\\/bfnrt".indexOf(c) >= 0) {
            return;
        }
        for (int i = 0; i < 4; i++) {
            if (c != 'u' || at >= text.length() || Character.digit(text.charAt(at), 16) < 0 || text.charAt(at) > 'f') {
                throw wrong("an unknown escape");
            }
            at++;
        }
    }

    private void number() {
        int start = at;
        skip('-');
        if (!skip('0') && !digits()) {
            at = start;
            throw wrong("a value is missing");
        }
        if (skip('.') && !digits()) {
            throw wrong("a digit is missing");
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            if (!digits()) {
                throw wrong("a digit is missing");
            }
        }
    }

    private boolean digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > start;
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private char peek() {
        blanks();
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String what) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < at; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new IllegalArgumentException(
                "this is not JSON: " + what + ", at line " + line + ", column " + (at - lineStart + 1));
    }
}

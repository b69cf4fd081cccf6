package dev.certcentral.runtime.json;

import java.util.BitSet;

/**
 * Checks that a text is one JSON value (RFC 8259). Moshi's reader would let raw control characters, unknown escapes and some
 * numbers pass, and what {@link RawJson} holds travels as it is.
 */
final class JsonSyntax {

    private static final int DEEPEST = 250;

    private final String text;
    private int at;

    private JsonSyntax(String text) {
        this.text = text;
    }

    /** Fails with a message that does not repeat the text. */
    static void check(String json) {
        JsonSyntax syntax = new JsonSyntax(json);
        syntax.document();
        syntax.blanks();
        if (syntax.at < json.length()) {
            throw syntax.wrong("there is more after the end of the value");
        }
    }

    /** Loops instead of recursion; a bit a level tells objects from arrays. */
    private void document() {
        BitSet objects = new BitSet();
        int depth = 0;
        while (true) {
            char c = peek();
            if (c == '{' || c == '[') {
                at++;
                if (++depth > DEEPEST) {
                    throw wrong("more than " + DEEPEST + " levels");
                }
                objects.set(depth, c == '{');
                if (peek() != (c == '{' ? '}' : ']')) {
                    if (c == '{') {
                        name();
                    }
                    continue;
                }
            } else {
                scalar(c);
            }
            while (depth > 0 && ends(objects.get(depth))) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
        }
    }

    /** After a value or an opening bracket: whether the object or array ends; otherwise goes to the next value. */
    private boolean ends(boolean object) {
        char c = peek();
        at++;
        if (c == (object ? '}' : ']')) {
            return true;
        }
        if (c != ',') {
            at--;
            throw wrong("a comma or a closing bracket is missing");
        }
        if (object) {
            name();
        }
        return false;
    }

    private void name() {
        if (peek() != '"') {
            throw wrong("a name in quotes is missing");
        }
        string();
        if (peek() != ':') {
            throw wrong("a colon is missing");
        }
        at++;
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
            if (c < ' ') {
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
        return new IllegalArgumentException("this is not JSON: " + what + ", at character " + (at + 1));
    }
}

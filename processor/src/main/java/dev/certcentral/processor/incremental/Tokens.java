package dev.certcentral.processor.incremental;

import java.util.ArrayList;
import java.util.List;

/** Cuts Java source into names, literals and single characters. Comments and white space are left out. */
final class Tokens {

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        Tokens scanner = new Tokens(text);
        while (scanner.at < text.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("//", at)) {
            at = endOf("\n", at + 2);
        } else if (text.startsWith("/*", at)) {
            at = endOf("*/", at + 2);
        } else if (text.startsWith("\"\"\"", at)) {
            take(endOfLiteral("\"\"\"", at + 3));
        } else if (c == '"' || c == '\'') {
            take(endOfLiteral(String.valueOf(c), at + 1));
        } else {
            take(endOfWord());
        }
    }

    private void take(int end) {
        tokens.add(text.substring(at, end));
        at = end;
    }

    private int endOf(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private int endOfLiteral(String quote, int from) {
        int i = from;
        while (i < text.length() && !text.startsWith(quote, i)) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + quote.length(), text.length());
    }

    private int endOfWord() {
        int end = at + 1;
        if (Character.isJavaIdentifierPart(text.charAt(at))) {
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }
}

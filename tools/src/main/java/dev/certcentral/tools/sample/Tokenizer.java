package dev.certcentral.tools.sample;

import dev.certcentral.tools.sample.Token.End;
import dev.certcentral.tools.sample.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sample into tokens. Never fails: what JSON does not know becomes a word or a fault. */
final class Tokenizer {

    private static final String ESCAPES = "\"\\/bfnrtu";

    private final String text;
    private final List<Fault> faults;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    Tokenizer(String text, List<Fault> faults) {
        this.text = text;
        this.faults = faults;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                at++;
                line++;
                lineStart = at;
            } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
                at++;
            } else {
                token(c);
            }
        }
        tokens.add(new Token(Kind.END, "", line, column(), new End(line, column())));
        return tokens;
    }

    private void token(char c) {
        switch (c) {
            case '{' -> punctuation(Kind.OPEN_BRACE);
            case '}' -> punctuation(Kind.CLOSE_BRACE);
            case '[' -> punctuation(Kind.OPEN_BRACKET);
            case ']' -> punctuation(Kind.CLOSE_BRACKET);
            case ',' -> punctuation(Kind.COMMA);
            case ':' -> punctuation(Kind.COLON);
            case '"' -> string('"');
            case '\u201c', '\u201d' -> {
                fault("a curly quote; JSON takes straight ones only");
                string('\u201d');
            }
            default -> word();
        }
    }

    private void punctuation(Kind kind) {
        at++;
        tokens.add(new Token(kind, text.substring(at - 1, at), line, column() - 1, new End(line, column())));
    }

    /** A string ends at its quote, or at the end of its line when the quote is missing. */
    private void string(char quote) {
        int column = column();
        int start = ++at;
        boolean closed = false;
        while (at < text.length() && text.charAt(at) != '\n' && !closed) {
            char c = text.charAt(at);
            if (c == '\\') {
                escape();
            } else if (c == quote || c == '"') {
                closed = true;
            } else if (c < ' ' && c != '\r') {
                fault("a control character inside a string");
            }
            at++;
        }
        int end = closed ? at - 1 : Math.min(at, text.length());
        if (!closed) {
            faults.add(new Fault(line, column, "a string without a closing quote"));
        }
        tokens.add(new Token(
                Kind.STRING, text.substring(start, Math.max(start, end)), line, column, new End(line, column())));
    }

    private void escape() {
        if (at + 1 < text.length() && text.charAt(at + 1) != '\n') {
            if (ESCAPES.indexOf(text.charAt(at + 1)) < 0) {
                fault("an escape that JSON does not know");
            }
            at++;
        }
    }

    private void word() {
        int column = column();
        int start = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        tokens.add(new Token(Kind.WORD, text.substring(start, at), line, column, new End(line, column())));
    }

    private static boolean ends(char c) {
        return Character.isWhitespace(c) || "{}[],:\"\u00a0\u201c\u201d".indexOf(c) >= 0;
    }

    private int column() {
        return at - lineStart + 1;
    }

    private void fault(String what) {
        faults.add(new Fault(line, column(), what));
    }
}

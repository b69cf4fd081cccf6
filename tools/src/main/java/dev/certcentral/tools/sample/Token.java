package dev.certcentral.tools.sample;

/**
 * A piece of a sample.
 *
 * @param kind what it is
 * @param text its text; of a string without the quotes
 * @param line 1-based line where it starts
 * @param column 1-based column where it starts
 * @param end where the text after it starts, for faults about what is missing there
 */
record Token(Kind kind, String text, int line, int column, End end) {

    /** What a token is. */
    enum Kind {
        OPEN_BRACE,
        CLOSE_BRACE,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        COMMA,
        COLON,
        STRING,
        WORD,
        END
    }

    /**
     * The place behind a token.
     *
     * @param line 1-based line
     * @param column 1-based column
     */
    record End(int line, int column) {}

    boolean is(Kind other) {
        return kind == other;
    }

    /** How to name it in a message. */
    String shown() {
        return switch (kind) {
            case OPEN_BRACE -> "{";
            case CLOSE_BRACE -> "}";
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            case COMMA -> ",";
            case COLON -> ":";
            case STRING -> "\"" + text + "\"";
            case WORD -> text;
            case END -> "the end";
        };
    }
}

package dev.certcentral.spec.yaml;

import java.util.OptionalInt;

/**
 * Characters that nobody sees, or that make a reader see something else than a program does: a spec that holds them cannot be
 * reviewed, and neither can what is generated from it.
 */
public final class Hidden {

    private Hidden() {}

    /** The first character that no text may hold: controls, parts of characters, line separators, changes of direction. */
    public static OptionalInt inText(String text) {
        return text.codePoints().filter(Hidden::deceives).findFirst();
    }

    /** The first character that no name and no value may hold: in these, line breaks and all invisible characters deceive. */
    public static OptionalInt inName(String text) {
        return text.codePoints()
                .filter(c -> deceives(c)
                        || Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.FORMAT)
                .findFirst();
    }

    /** {@code U+202E}. */
    public static String print(int c) {
        return String.format("U+%04X", c);
    }

    static boolean deceives(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || (c & 0xFFFE) == 0xFFFE;
        };
    }
}

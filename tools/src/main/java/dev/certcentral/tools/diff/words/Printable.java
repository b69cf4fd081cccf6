package dev.certcentral.tools.diff.words;

/** Texts of specs, made safe to print: no escape sequence reaches a terminal, no mark turns a line around. */
final class Printable {

    private Printable() {}

    /** One line: line breaks and tabs become blanks, what cannot be seen becomes its code. */
    static String line(String text) {
        return visible(
                text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    /** Several lines, without one at the end. */
    static String lines(String text) {
        return visible(text.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "  "))
                .stripTrailing();
    }

    private static String visible(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || !isHidden(c)) {
                safe.appendCodePoint(c);
            } else {
                safe.append(String.format("\\u%04x", c));
            }
        });
        return safe.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}

package dev.certcentral.tools.page.read;

import java.util.Collections;

/**
 * Depth marks at the start of a row, however they are written: {@code ".. .. id"}, {@code ".. ..id"}, {@code "....id"}.
 *
 * @param text the marks with one blank between them
 * @param odd whether a dot is missing or too many
 * @param end index of what follows them
 */
record Marks(String text, boolean odd, int end) {

    static Marks of(String line) {
        int dots = 0;
        int end = 0;
        while (end < line.length() && (dot(line.charAt(end)) || Blanks.is(line.charAt(end)))) {
            dots += line.charAt(end) == '.'
                    ? 1
                    : line.charAt(end) == '\u2025' ? 2 : line.charAt(end) == '\u2026' ? 3 : 0;
            end++;
        }
        return new Marks(String.join(" ", Collections.nCopies((dots + 1) / 2, "..")), dots % 2 == 1, end);
    }

    private static boolean dot(char c) {
        return c == '.' || c == '\u2025' || c == '\u2026';
    }

    /** Whether the line is a row for certain: sound marks and then a name. */
    boolean sureIn(String line) {
        return !text.isEmpty() && !odd && end < line.length() && NameRun.isStart(line.charAt(end));
    }
}

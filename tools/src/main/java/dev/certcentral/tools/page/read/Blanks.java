package dev.certcentral.tools.page.read;

/** Blanks as pages print them: no-break spaces and zero-width characters among them. */
final class Blanks {

    private Blanks() {}

    static boolean is(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c == '\u2007'
                || c == '\u202F'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    /** Without blanks at its ends. */
    static String strip(String text) {
        int start = skip(text, 0);
        int end = text.length();
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The first place from there on that is not blank. */
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Every run of blanks, line breaks too, as one blank; none at the ends. */
    static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) {
                squeezed.append(c);
            } else if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) != ' ') {
                squeezed.append(' ');
            }
        }
        return strip(squeezed.toString());
    }
}

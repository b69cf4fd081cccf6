package dev.certcentral.runtime.secret;

/**
 * Finds one value in a text, however it is written there: plain, escaped for JSON (also twice), HTML or a URL, in other case,
 * or with separators added or dropped.
 * Ordered by length, the longest first, because one value may contain the other.
 */
final class Occurrence implements Comparable<Occurrence> {

    static final int SHORTEST = 3;

    /** Shorter ones are found as whole words only. */
    private static final int ANYWHERE = 8;

    private static final int SMALLEST_PIECE = 4;
    private static final int MOST_SEPARATORS = 8;
    private static final int DEEPEST = 3;
    private static final String SEPARATORS = " -.()\r\n\t";

    private final String value;
    private final boolean secret;

    /**
     * Finds a value.
     *
     * @param value at least {@value #SHORTEST} characters
     * @param secret whether a piece of it at the end of the text, where something was cut off, counts too
     */
    Occurrence(String value, boolean secret) {
        this.value = value;
        this.secret = secret;
    }

    /** Index behind the occurrence that starts here; -1: none starts here. */
    int endAt(String text, int start) {
        // A backslash is itself, or the start of an escape, or half of one: each way of reading is tried from the
        // beginning.
        for (int depth = DEEPEST; depth >= 0; depth--) {
            int end = match(text, start, depth);
            if (end >= 0) {
                return isWordOrLong(text, start, end) ? end : -1;
            }
        }
        return -1;
    }

    private boolean isWordOrLong(String text, int start, int end) {
        return secret && value.length() >= ANYWHERE || startsWord(text, start) && endsWord(text, end);
    }

    private static boolean startsWord(String text, int start) {
        if (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) {
            return true;
        }
        // The n of \n and the 20 of %20 are no letters and digits.
        return start >= 2 && text.charAt(start - 2) == '\\' || start >= 3 && text.charAt(start - 3) == '%';
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private int match(String text, int start, int depth) {
        boolean loose = value.length() >= ANYWHERE;
        int at = start;
        int skipped = 0;
        for (int i = 0; i < value.length(); ) {
            int wanted = value.codePointAt(i);
            int length = at < text.length() ? Escapes.length(text, at, wanted, depth) : 0;
            if (length > 0) {
                at += length;
                i += Character.charCount(wanted);
                skipped = 0;
            } else if (i > 0 && at >= text.length()) {
                return secret && loose && at - start >= SMALLEST_PIECE ? at : -1;
            } else {
                int separator = loose && i > 0 && skipped < MOST_SEPARATORS ? separator(text, at) : 0;
                if (separator > 0) {
                    at += separator;
                    skipped++;
                } else if (loose && i > 0 && SEPARATORS.indexOf(wanted) >= 0) {
                    i++;
                } else {
                    return -1;
                }
            }
        }
        return at;
    }

    /** Length of the separator here; 0: there is none. */
    private static int separator(String text, int at) {
        if (SEPARATORS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '+') {
            return 1;
        }
        return text.startsWith("\\n", at) || text.startsWith("\\r", at) ? 2 : text.startsWith("%20", at) ? 3 : 0;
    }

    @Override
    public int compareTo(Occurrence other) {
        return Integer.compare(other.value.length(), value.length());
    }

    /** Not the value. */
    @Override
    public String toString() {
        return "Occurrence[" + Redaction.HIDDEN + "]";
    }
}

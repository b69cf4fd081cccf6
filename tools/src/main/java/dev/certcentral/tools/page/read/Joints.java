package dev.certcentral.tools.page.read;

/**
 * Where one cell ends and the next starts in a line.
 *
 * @param blanks whether a blank separates cells; otherwise nothing does
 */
record Joints(boolean blanks) {

    /** Where the next cell starts; the end of the text if a separating blank is missing. */
    int next(String text, int end) {
        int next = Blanks.skip(text, end);
        return blanks && next == end ? text.length() : next;
    }

    /** The same where cells without separator must touch. */
    int touching(String text, int end) {
        return blanks ? next(text, end) : end;
    }

    /** Whether a word can end there: in the middle of a longer word it does not. */
    boolean sound(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        return blanks ? Blanks.is(next) : !Character.isLowerCase(next) && next != '_';
    }
}

package dev.certcentral.tools.page.read;

/**
 * A line of a page.
 *
 * @param number 1-based
 * @param text without blanks at its ends
 */
record Line(int number, String text) {

    private static final int SHORT = 60;

    /** Whether there is nothing to see. */
    boolean blank() {
        return text.isEmpty();
    }

    /** Enough of it to find it again, on one line whatever it holds. */
    String shortened() {
        String cut = text.length() <= SHORT ? text : text.substring(0, SHORT) + "...";
        StringBuilder printable = new StringBuilder(cut.length());
        cut.codePoints().map(c -> Character.isISOControl(c) ? '?' : c).forEach(printable::appendCodePoint);
        return printable.toString();
    }
}

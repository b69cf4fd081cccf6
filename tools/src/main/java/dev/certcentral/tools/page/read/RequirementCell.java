package dev.certcentral.tools.page.read;

import org.jspecify.annotations.Nullable;

/**
 * Requirement words in a text: {@code required}, {@code optional*}, {@code required (if ...)}.
 *
 * @param text as printed
 * @param end index of what follows
 * @param foreign whether the word is not English
 */
record RequirementCell(String text, int end, boolean foreign) {

    /** No condition is longer. */
    private static final int LONGEST = 300;

    /** The requirement that stands at that place. */
    static @Nullable RequirementCell at(String text, int start) {
        Word word = Words.at(text, start, Words.REQUIREMENTS);
        if (word == null) {
            return null;
        }
        int end = stars(text, start + word.text().length());
        int open = Blanks.skip(text, end);
        if (open < text.length() && text.charAt(open) == '(') {
            int close = closing(text, open);
            end = close < 0 ? end : stars(text, close + 1);
        }
        return new RequirementCell(text.substring(start, end), end, !word.english());
    }

    /** The whole text as a requirement. */
    static @Nullable RequirementCell whole(String text) {
        RequirementCell cell = at(text, 0);
        return cell != null && cell.end() == text.length() ? cell : null;
    }

    private static int stars(String text, int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == '*' || text.charAt(end) == '†')) {
            end++;
        }
        return end;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), open + LONGEST); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}

package dev.certcentral.tools.diff.words;

import java.util.ArrayList;
import java.util.List;

/** A sentence, cut into words and the code between backticks. */
final class Prose {

    private Prose() {}

    /**
     * A part of a sentence.
     *
     * @param text without backticks
     * @param code whether it stood between backticks
     */
    record Part(String text, boolean code) {}

    /** The parts, none empty. A backtick without a partner is an ordinary character. */
    static List<Part> of(String sentence) {
        String text = Printable.line(sentence);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('`'); open >= 0; open = text.indexOf('`', from)) {
            int close = text.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            add(parts, text.substring(from, open), false);
            add(parts, text.substring(open + 1, close), true);
            from = close + 1;
        }
        add(parts, text.substring(from), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean code) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, code));
        }
    }
}

package dev.certcentral.tools.diff.words;

import java.util.ArrayList;
import java.util.List;

/** Lines of text, wrapped at blanks. The width is fixed: a report is the same on every terminal. */
final class Lines {

    static final int WIDTH = 100;

    private static final int LABEL = 11;

    private final StringBuilder text = new StringBuilder();

    /** A line as it is. */
    void raw(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    /** A label and its value; further lines of the value hang below its first. */
    void pair(String indent, String label, String value) {
        String first = indent + label + " ".repeat(Math.max(1, LABEL - label.length()));
        String next = " ".repeat(first.length());
        List<String> wrapped = wrap(value, WIDTH - first.length());
        for (int i = 0; i < wrapped.size(); i++) {
            raw((i == 0 ? first : next) + wrapped.get(i));
        }
    }

    /** Cuts at blanks only: a word longer than the width keeps its line, so that it can be copied. */
    static List<String> wrap(String value, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : value.split(" +")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

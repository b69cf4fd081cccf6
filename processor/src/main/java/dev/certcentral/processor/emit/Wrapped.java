package dev.certcentral.processor.emit;

import java.util.ArrayList;
import java.util.List;

/** Breaks long statements at the commas between arguments, never inside a string. */
final class Wrapped {

    /** Leaves room for the indentation of a method. */
    private static final int WIDTH = 112;

    private Wrapped() {}

    /** The statement on one or more lines. */
    static List<String> lines(String statement) {
        if (statement.length() <= WIDTH) {
            return List.of(statement);
        }
        int indent = statement.length() - statement.stripLeading().length();
        String continuation = " ".repeat(indent + 8);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : parts(statement)) {
            if (!line.toString().isBlank()
                    && line.length() + part.stripTrailing().length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(continuation);
                part = part.stripLeading();
            }
            line.append(part);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Pieces that end with a comma and a blank, or before a logical operator, outside of strings. */
    private static List<String> parts(String statement) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < statement.length(); i++) {
            char c = statement.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',' && statement.startsWith(", ", i)) {
                parts.add(statement.substring(start, i + 2));
                start = i + 2;
            } else if (!quoted && (statement.startsWith(" && ", i) || statement.startsWith(" || ", i))) {
                parts.add(statement.substring(start, i + 1));
                start = i + 1;
            }
        }
        parts.add(statement.substring(start));
        return parts;
    }
}

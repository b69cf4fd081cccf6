package dev.certcentral.tools.drift;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the list of allowed values out of a description, where it has one. */
final class ListedValues {

    private static final List<String> LABELS = List.of("allowed value", "possible value", "the options are");
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_VALUE = 64;

    private ListedValues() {}

    /** The values in the order of the text; empty if none are listed or the list cannot be told from prose. */
    static List<String> of(String description) {
        Set<String> values = new LinkedHashSet<>();
        List<String> lines = description.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String lower = line.toLowerCase(Locale.ROOT);
            for (String label : LABELS) {
                int at = lower.indexOf(label);
                int colon = at < 0 ? -1 : line.indexOf(':', at);
                if (colon >= 0 && colon - at <= LONGEST_LABEL) {
                    String rest = line.substring(colon + 1).strip();
                    values.addAll(rest.isEmpty() ? below(lines, i + 1) : inline(rest));
                }
            }
        }
        return List.copyOf(values);
    }

    private static List<String> below(List<String> lines, int from) {
        List<String> values = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            String item = !line.isEmpty() && "•*-".indexOf(line.charAt(0)) >= 0 ? line.substring(1) : line;
            int end = item.indexOf(':');
            String value = value(end < 0 ? item : item.substring(0, end));
            if (value.isEmpty()) {
                return values;
            }
            values.add(value);
        }
        return values;
    }

    private static List<String> inline(String rest) {
        String text = rest.startsWith(":") ? rest.substring(1) : rest;
        int sentence = text.indexOf(". ");
        String list = withoutParentheses(sentence < 0 ? text : text.substring(0, sentence));
        List<String> values = new ArrayList<>();
        for (String part : list.replace(" or ", ",").replace(" and ", ",").split(",")) {
            String value = value(part.strip().startsWith("or ") ? part.strip().substring(3) : part);
            if (value.isEmpty() && !part.isBlank()) {
                return List.of();
            }
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    /** One word without punctuation; empty if it is no single word. */
    private static String value(String text) {
        String value = withoutParentheses(text).strip();
        while (!value.isEmpty() && ".\"'`“”‘’".indexOf(value.charAt(value.length() - 1)) >= 0) {
            value = value.substring(0, value.length() - 1);
        }
        while (!value.isEmpty() && "\"'`“”‘’".indexOf(value.charAt(0)) >= 0) {
            value = value.substring(1);
        }
        boolean word = value.length() <= LONGEST_VALUE && value.chars().noneMatch(Character::isWhitespace);
        return word ? value : "";
    }

    private static String withoutParentheses(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                kept.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return kept.toString();
    }
}

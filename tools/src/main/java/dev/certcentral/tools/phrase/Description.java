package dev.certcentral.tools.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A description, cut into lines and sentences.
 *
 * @param lines its lines, empty ones left out
 * @param sentences the sentences of all lines
 */
record Description(List<Sentence> lines, List<Sentence> sentences) {

    private static final Set<String> ABBREVIATIONS = Set.of("e.g.", "i.e.", "etc.", "dr.", "mr.", "no.", "vs.");

    Description {
        lines = List.copyOf(lines);
        sentences = List.copyOf(sentences);
    }

    static Description of(String printed) {
        List<Sentence> lines = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String raw : straight(printed).split("\n", -1)) {
            String line = raw.strip();
            boolean bullet = line.startsWith("\u2022") || line.startsWith("- ") || line.startsWith("* ");
            String text = bullet ? line.substring(1).strip() : line;
            if (!text.isEmpty()) {
                lines.add(Sentence.of(text, bullet));
                split(text).forEach(part -> sentences.add(Sentence.of(part, bullet)));
            }
        }
        return new Description(lines, sentences);
    }

    private static String straight(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace("\r", "");
    }

    /** A sentence ends at a full stop before a blank and something that can start a sentence. */
    private static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i + 2 < line.length(); i++) {
            if (".!?".indexOf(line.charAt(i)) >= 0
                    && line.charAt(i + 1) == ' '
                    && starts(line.charAt(i + 2))
                    && !ABBREVIATIONS.contains(wordUpTo(line, i))) {
                parts.add(line.substring(start, i + 1));
                start = i + 2;
            }
        }
        parts.add(line.substring(start));
        return parts;
    }

    private static boolean starts(char c) {
        return Character.isUpperCase(c) || c == '*' || c == '"' || c == '(';
    }

    private static String wordUpTo(String line, int end) {
        int from = Math.max(line.lastIndexOf(' ', end), Math.max(0, end - 6) - 1) + 1;
        return line.substring(from, end + 1).toLowerCase(Locale.ROOT);
    }
}

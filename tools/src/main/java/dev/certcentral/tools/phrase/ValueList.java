package dev.certcentral.tools.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A list of values in running text: {@code a, b, or c (explained)}. */
final class ValueList {

    private static final Set<String> JOINERS = Set.of("or", "and", "and/or");
    /** A word of prose where a value was expected tells that the text is a sentence, not a list. */
    private static final Set<String> PROSE =
            Set.of("see", "the", "a", "an", "any", "all", "for", "use", "determined", "depends", "none", "varies");

    private ValueList() {}

    /** The values; empty when the text is not a list of single words. */
    static List<String> of(String text) {
        List<String> values = new ArrayList<>();
        for (String item : withoutParentheses(text).split("[,|;]", -1)) {
            List<String> words = new ArrayList<>();
            for (String word : item.strip().split("\\s+", -1)) {
                String bare = Sentence.bare(word);
                if (JOINERS.contains(bare)) {
                    if (!add(words, values)) {
                        return List.of();
                    }
                } else if (!bare.isEmpty()) {
                    words.add(bare);
                }
            }
            if (!add(words, values)) {
                return List.of();
            }
        }
        return values;
    }

    private static boolean add(List<String> words, List<String> values) {
        if (words.size() == 1 && isValue(words.get(0))) {
            values.add(words.get(0));
        } else if (!words.isEmpty()) {
            return false;
        }
        words.clear();
        return true;
    }

    /** Whether a word can be a value rather than prose. */
    static boolean isValue(String word) {
        return !PROSE.contains(word.toLowerCase(Locale.ROOT))
                && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "_-.+/".indexOf(c) >= 0)
                && word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The text without what stands in parentheses; an unclosed one runs to the end. */
    static String withoutParentheses(String text) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}

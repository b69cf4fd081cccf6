package dev.certcentral.tools.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sentence, line or list item of a description.
 *
 * @param text as printed, bullet and blanks at the ends dropped
 * @param bullet whether it is an item of a list
 * @param words its words, punctuation at their ends dropped, case kept
 * @param breaks for each word whether a comma, colon, semicolon or parenthesis follows it
 */
record Sentence(String text, boolean bullet, List<String> words, List<Boolean> breaks) {

    private static final String OPENING = "(\"'[*`";
    private static final String CLOSING = ".,;:)\"']`!?";

    Sentence {
        words = List.copyOf(words);
        breaks = List.copyOf(breaks);
    }

    static Sentence of(String text, boolean bullet) {
        List<String> printed = Stream.of(text.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Sentence(
                text.strip(),
                bullet,
                printed.stream().map(Sentence::bare).toList(),
                printed.stream().map(Sentence::breaks).toList());
    }

    /** The word without what stands around it. */
    static String bare(String printed) {
        int from = 0;
        int to = printed.length();
        while (from < to && OPENING.indexOf(printed.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && CLOSING.indexOf(printed.charAt(to - 1)) >= 0) {
            to--;
        }
        return printed.substring(from, to);
    }

    private static boolean breaks(String printed) {
        return !printed.isEmpty() && ",:;).".indexOf(printed.charAt(printed.length() - 1)) >= 0;
    }

    int size() {
        return words.size();
    }

    /** The word in lower case; empty behind the end. */
    String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether these words stand there. */
    boolean at(int index, String... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (!word(index + i).equals(expected[i])) {
                return false;
            }
        }
        return true;
    }

    /** Where these words stand first. */
    Optional<Integer> find(String... expected) {
        for (int i = 0; i + expected.length <= words.size(); i++) {
            if (at(i, expected)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    boolean has(String... expected) {
        return find(expected).isPresent();
    }

    /** Whether any of these words occurs. */
    boolean hasAny(String... any) {
        return Stream.of(any).anyMatch(word -> find(word).isPresent());
    }
}

package dev.certcentral.tools.draft;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names the draft invents from names and titles of the page. */
final class Names {

    private Names() {}

    /** Whether a name from a sample can be a parameter's. */
    static boolean isUsable(String name) {
        return !name.isBlank()
                && name.length() <= 200
                && name.codePoints().noneMatch(c -> Character.isISOControl(c) || c == '.');
    }

    /** Words in lower case, joined. */
    private static String joined(String text, String joiner) {
        StringBuilder words = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> words.append((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? (char) c : ' '));
        return Stream.of(words.toString().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(joiner));
    }

    static String kebab(String text) {
        String name = joined(text, "-");
        return startsWithLetter(name) ? name : "x-" + name;
    }

    static String snake(String text) {
        String name = joined(text, "_");
        return startsWithLetter(name) ? name : "x_" + name;
    }

    static String pascal(String text) {
        String name = Stream.of(joined(text, " ").split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return startsWithLetter(name) ? name : "X" + name;
    }

    private static boolean startsWithLetter(String name) {
        return !name.isEmpty() && Character.isLetter(name.charAt(0));
    }
}

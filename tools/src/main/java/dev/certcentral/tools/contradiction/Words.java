package dev.certcentral.tools.contradiction;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How names and lists are written in reports. */
final class Words {

    private Words() {}

    static String quoted(String word) {
        return "`" + word.replace('\n', ' ') + "`";
    }

    static String listed(Collection<String> words) {
        return words.stream().map(Words::quoted).collect(Collectors.joining(", "));
    }

    /** Whether two values differ only in case, hyphens and underscores. */
    static boolean sameLetters(String a, String b) {
        return letters(a).equals(letters(b));
    }

    private static String letters(String value) {
        return value.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** {@code an} before a vowel. */
    static String article(String word) {
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }
}

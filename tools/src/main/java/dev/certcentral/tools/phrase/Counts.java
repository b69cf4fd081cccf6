package dev.certcentral.tools.phrase;

import java.util.List;
import java.util.OptionalLong;

/** Numbers in digits or, up to twenty, in words. */
final class Counts {

    private static final int LONGEST = 15;
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private Counts() {}

    static OptionalLong of(String word) {
        int spelled = WORDS.indexOf(word);
        if (spelled >= 0) {
            return OptionalLong.of(spelled);
        }
        String digits = word.replace(",", "");
        boolean number = !digits.isEmpty()
                && digits.length() <= LONGEST
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }
}

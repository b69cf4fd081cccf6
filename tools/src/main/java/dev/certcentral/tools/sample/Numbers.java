package dev.certcentral.tools.sample;

import dev.certcentral.tools.sample.SampleValue.Kind;

/** Tells numbers from other words, by the grammar of JSON. */
final class Numbers {

    private Numbers() {}

    static Kind kind(String word) {
        int at = word.startsWith("-") ? 1 : 0;
        int whole = digits(word, at);
        if (whole == at || (whole > at + 1 && word.charAt(at) == '0')) {
            return Kind.WORD;
        }
        if (whole == word.length()) {
            return Kind.INTEGER;
        }
        int next = whole;
        if (word.charAt(next) == '.') {
            next = digits(word, whole + 1);
            if (next == whole + 1) {
                return Kind.WORD;
            }
        }
        return next == word.length() || exponent(word, next) ? Kind.DECIMAL : Kind.WORD;
    }

    private static boolean exponent(String word, int at) {
        if (word.charAt(at) != 'e' && word.charAt(at) != 'E') {
            return false;
        }
        int start = at + 1;
        if (start < word.length() && (word.charAt(start) == '+' || word.charAt(start) == '-')) {
            start++;
        }
        int end = digits(word, start);
        return end > start && end == word.length();
    }

    private static int digits(String word, int from) {
        int at = from;
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}

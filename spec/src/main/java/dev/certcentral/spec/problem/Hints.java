package dev.certcentral.spec.problem;

import java.util.Collection;
import java.util.Optional;

/** "Did you mean": the closest of the words that would have been right. */
public final class Hints {

    /** Longer words are not typos of a name, and comparing them takes quadratic time. */
    private static final int MAX_LENGTH = 200;

    private Hints() {}

    /** {@code ; did you mean `x`?} when something is close, otherwise {@code ; known are ...}. */
    public static String among(String word, Collection<String> right) {
        return closest(word, right)
                .map(close -> "; did you mean `" + close + "`?")
                .orElseGet(() -> right.isEmpty() ? "" : "; known are " + listed(right));
    }

    private static String listed(Collection<String> words) {
        return String.join(
                        ", ", words.stream().limit(12).map(w -> "`" + w + "`").toList())
                + (words.size() > 12 ? ", ..." : "");
    }

    /** The closest of the right words, if any is close. */
    public static Optional<String> closest(String word, Collection<String> right) {
        return closest(word, right, Math.max(1, word.length() / 3));
    }

    /** The closest of the right words, if it is at most so many edits away; the first of several. */
    public static Optional<String> closest(String word, Collection<String> right, int limit) {
        int best = limit + 1;
        Optional<String> closest = Optional.empty();
        for (String candidate : right) {
            if (Math.abs(candidate.length() - word.length()) < best && word.length() <= MAX_LENGTH) {
                int distance = distance(word, candidate, best);
                if (distance < best) {
                    best = distance;
                    closest = Optional.of(candidate);
                }
            }
        }
        return closest;
    }

    /** Edits (insert, remove, replace, swap neighbours) between two words; stops when there are as many as wanted or more. */
    private static int distance(String a, String b, int enough) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        int before = 0;
        for (int i = 1; i <= a.length(); i++) {
            int fewest = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
                fewest = Math.min(fewest, d[i][j]);
            }
            if (fewest >= enough && before >= enough) {
                return enough;
            }
            before = fewest;
        }
        return d[a.length()][b.length()];
    }
}

package dev.certcentral.runtime.check;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the allowed value that was probably meant. */
final class Nearest {

    private static final int LONGEST = 100;

    private Nearest() {}

    static @Nullable String to(String given, List<String> allowed) {
        if (given.length() > LONGEST) {
            return null;
        }
        String best = null;
        int bestDistance = Math.max(1, given.length() / 3) + 1;
        for (String candidate : allowed) {
            int distance = distance(given.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}

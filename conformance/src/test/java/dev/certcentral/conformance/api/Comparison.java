package dev.certcentral.conformance.api;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What becomes of callers when the lines of one version take the place of those of another.
 *
 * @param gone what callers could name and cannot any more, or not as they did
 * @param demanded new methods that those who implement an interface would have to write
 */
record Comparison(SortedSet<String> gone, SortedSet<String> demanded) {

    /** Compares. Interfaces that are generated are implemented by nobody. */
    static Comparison of(SortedSet<String> before, SortedSet<String> after, boolean generated) {
        SortedSet<String> gone = new TreeSet<>(before);
        gone.removeAll(after);
        SortedSet<String> demanded = new TreeSet<>();
        if (!generated) {
            SortedSet<String> added = new TreeSet<>(after);
            added.removeAll(before);
            added.stream()
                    .filter(line -> line.contains(" : abstract ") && line.contains("#"))
                    .filter(line -> known(before, line.substring(0, line.indexOf('#'))))
                    .forEach(demanded::add);
        }
        return new Comparison(gone, demanded);
    }

    private static boolean known(SortedSet<String> before, String type) {
        return before.stream().anyMatch(line -> line.startsWith(type + " : "));
    }

    /** All of it. */
    SortedSet<String> breaks() {
        SortedSet<String> all = new TreeSet<>(gone);
        all.addAll(demanded);
        return all;
    }
}

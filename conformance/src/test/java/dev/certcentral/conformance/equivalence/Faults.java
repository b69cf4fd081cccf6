package dev.certcentral.conformance.equivalence;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a verdict is about, in a form in which verdicts of different evaluators can be compared.
 *
 * @param places where a value is wrong by itself or missing
 * @param rules rules that are broken, and where this is reported
 */
record Faults(SortedSet<String> places, SortedMap<String, SortedSet<String>> rules) {

    /**
     * Sorts reasons.
     *
     * @param verdict with reasons that name their rules
     * @param ids of the spec's rules and choices; other rules are built in
     */
    static Faults of(Verdict verdict, Set<String> ids) {
        Faults faults = new Faults(new TreeSet<>(), new TreeMap<>());
        for (Verdict.Reason reason : verdict.accepted() ? List.<Verdict.Reason>of() : verdict.reasons()) {
            String place = place(reason.path());
            if (ids.contains(reason.rule())) {
                faults.rules
                        .computeIfAbsent(reason.rule(), r -> new TreeSet<>())
                        .add(place);
            } else {
                faults.places.add(place);
            }
        }
        return faults;
    }

    /** Java may print no more than ASCII of names it does not know. */
    private static String place(String path) {
        StringBuilder place = new StringBuilder();
        path.chars().forEach(c -> place.append(c >= ' ' && c <= '~' ? (char) c : '?'));
        return place.toString();
    }

    private SortedSet<String> mentioned() {
        SortedSet<String> mentioned = new TreeSet<>(places);
        rules.values().forEach(mentioned::addAll);
        return mentioned;
    }

    /**
     * Whether the verdict of Java, this one, and that of the sandbox are about the same. Where nothing is wrong by itself, the same
     * rules are broken. Otherwise each mentions what the other finds wrong; but Java keeps silent about rules that look at such
     * a value, and the sandbox about everything at or below it.
     */
    boolean agree(Faults sandbox) {
        if (places.isEmpty() && sandbox.places.isEmpty()) {
            return rules.keySet().equals(sandbox.rules.keySet());
        }
        return sandbox.mentioned().containsAll(places)
                && mentioned().containsAll(sandbox.places)
                && rules.keySet().stream().allMatch(rule -> sandbox.rules.containsKey(rule) || isWithinPlaces(rule));
    }

    private boolean isWithinPlaces(String rule) {
        return rules.get(rule).stream()
                .allMatch(path -> places.stream()
                        .anyMatch(place ->
                                path.equals(place) || path.startsWith(place + ".") || path.startsWith(place + "[")));
    }
}

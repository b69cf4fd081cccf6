package dev.certcentral.client.storm;

import dev.certcentral.client.storm.Case.Policy;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts, to be added up and printed. */
final class Tally {

    private final Map<Policy, Map<String, Integer>> outcomes = new EnumMap<>(Policy.class);
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private final Map<String, Long> sums = new TreeMap<>();

    void outcome(Policy policy, Report report) {
        outcomes.computeIfAbsent(policy, any -> new TreeMap<>())
                .merge(report.getClass().getSimpleName(), 1, Integer::sum);
    }

    void faults(Map<Fault, Integer> met) {
        met.forEach((fault, times) -> faults.merge(fault, times, Integer::sum));
    }

    void add(String what, long count) {
        sums.merge(what, count, Long::sum);
    }

    long sum(String what) {
        return sums.getOrDefault(what, 0L);
    }

    void add(Tally other) {
        other.outcomes.forEach((policy, counts) -> counts.forEach((outcome, times) ->
                outcomes.computeIfAbsent(policy, any -> new TreeMap<>()).merge(outcome, times, Integer::sum)));
        faults(other.faults);
        other.sums.forEach(this::add);
    }

    /** The tables. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        outcomes.forEach((policy, counts) -> text.append(String.format(Locale.ROOT, "  %-18s%s%n", policy, counts)));
        sums.forEach((what, count) -> text.append(String.format(Locale.ROOT, "  %-58s%,12d%n", what, count)));
        text.append("  faults met: ").append(faults).append(System.lineSeparator());
        return text.toString();
    }
}

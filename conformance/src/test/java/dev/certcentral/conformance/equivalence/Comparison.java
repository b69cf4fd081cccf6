package dev.certcentral.conformance.equivalence;

import dev.certcentral.conformance.payload.Kind;
import dev.certcentral.conformance.payload.Payload;
import dev.certcentral.conformance.payload.Payloads;
import dev.certcentral.spec.model.Operation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Puts many payloads of one operation before all evaluators and counts. */
final class Comparison {

    /** More would bury the first. */
    private static final int SHOWN = 5;

    private final Operation operation;
    private final long seed;
    private final Payloads payloads;
    private final Evaluators evaluators;

    private final Set<Long> distinct = ConcurrentHashMap.newKeySet();
    private final Map<Kind, AtomicInteger> all = counters();
    private final Map<Kind, AtomicInteger> accepted = counters();
    private final Queue<String> disagreements = new ConcurrentLinkedQueue<>();

    Comparison(Operation operation, long seed) {
        this.operation = operation;
        this.seed = seed;
        this.payloads = new Payloads(operation.body().orElseThrow(), seed, Subjects.TODAY);
        this.evaluators = new Evaluators(operation);
    }

    private static Map<Kind, AtomicInteger> counters() {
        Map<Kind, AtomicInteger> counters = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counters.put(kind, new AtomicInteger());
        }
        return counters;
    }

    /** Tries payloads; at least all that are enumerated. Uses all processors; what is found does not depend on how many. */
    Comparison run(int count) {
        IntStream.range(0, Math.max(count, payloads.enumerated())).parallel().forEach(this::judge);
        return this;
    }

    private void judge(int number) {
        Payload payload = payloads.at(number);
        Judgement judgement = evaluators.judge(payload.text());
        distinct.add(hash(payload.text()));
        all.get(payload.kind()).incrementAndGet();
        if (judgement.accepted()) {
            accepted.get(payload.kind()).incrementAndGet();
        }
        boolean places = payload.kind() != Kind.FEW_MUTATIONS
                && payload.kind() != Kind.RANDOM
                && !payload.text().contains("\"\":"); // a path cannot show a member without a name
        List<String> faults = judgement.disagreements(places);
        if (payload.kind() == Kind.VALID && !judgement.accepted()) {
            report(payload, List.of("was made to be valid"), judgement);
        } else if (!faults.isEmpty()) {
            report(payload, faults, judgement);
        }
    }

    private void report(Payload payload, List<String> faults, Judgement judgement) {
        disagreements.add("%s, seed %d, payload %d (%s): %s%n  %s%n%s"
                .formatted(
                        operation.shortName(),
                        seed,
                        payload.number(),
                        payload.kind(),
                        String.join("; ", faults),
                        payload.text(),
                        judgement));
    }

    /** 64 bits of a text; a collision could only make the count too low. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** How many different payloads there were. */
    int distinct() {
        return distinct.size();
    }

    /** Of how many of a kind. */
    int count(Kind kind) {
        return all.get(kind).get();
    }

    /** How many of a kind all evaluators accept. */
    int accepted(Kind kind) {
        return accepted.get(kind).get();
    }

    /** The first disagreements in the order of their numbers, ready to be read; empty if there are none. */
    List<String> disagreements() {
        return disagreements.stream()
                .sorted((a, b) -> Integer.compare(a.length(), b.length()))
                .limit(SHOWN)
                .toList();
    }

    /** One line about what was tried. */
    String summary() {
        StringBuilder text = new StringBuilder(
                "%s: %d different payloads, seed %d".formatted(operation.shortName(), distinct(), seed));
        for (Kind kind : Kind.values()) {
            text.append(", %s %d (%d accepted)".formatted(kind, count(kind), accepted(kind)));
        }
        payloads.sampled()
                .forEach((rule, of) -> text.append(", drawn from ")
                        .append(of)
                        .append(" combinations of ")
                        .append(rule));
        return text.append(", ")
                .append(disagreements.size())
                .append(" disagreements")
                .toString();
    }
}

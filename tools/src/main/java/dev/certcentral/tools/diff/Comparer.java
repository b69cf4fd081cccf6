package dev.certcentral.tools.diff;

import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Direction;
import dev.certcentral.spec.diff.change.Occurrence;
import dev.certcentral.spec.diff.compat.Judge;
import dev.certcentral.spec.diff.compat.Level;
import dev.certcentral.spec.diff.compat.Verdict;
import dev.certcentral.spec.diff.surface.Broken;
import dev.certcentral.tools.diff.accept.Fingerprints;
import dev.certcentral.tools.diff.proof.Proof;
import dev.certcentral.tools.diff.proof.ProofFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds, judges and proves what changed between two APIs. */
public final class Comparer implements Comparison {

    private static final Comparator<Entry> WORST_FIRST = Comparator.comparingInt(Comparer::harm)
            .reversed()
            .thenComparing(Entry::subject)
            .thenComparing(Entry::rule)
            .thenComparing(Entry::before)
            .thenComparing(Entry::after);

    @Override
    public DiffReport compare(Loaded before, Loaded after, boolean proofs) {
        Optional<ProofFinder> finder =
                proofs ? Optional.of(new ProofFinder(before.api(), after.api())) : Optional.empty();
        List<Entry> entries = new ArrayList<>();
        for (Verdict verdict : Judge.judge(before.api(), after.api())) {
            entries.add(entry(verdict, finder));
        }
        entries.sort(WORST_FIRST);
        return new DiffReport(side(before), side(after), entries, DiffReport.Step.of(entries));
    }

    /** The wire is worse than source, source worse than binary: so much is known without looking at any caller. */
    private static int harm(Entry entry) {
        return entry.breaks().stream()
                .mapToInt(level -> switch (level) {
                    case WIRE -> 4;
                    case SOURCE -> 2;
                    case BINARY -> 1;
                })
                .sum();
    }

    private static DiffReport.Side side(Loaded loaded) {
        return new DiffReport.Side(
                loaded.name(), loaded.api().id(), loaded.api().operations().size(), loaded.sha256());
    }

    private static Entry entry(Verdict verdict, Optional<ProofFinder> finder) {
        Change change = verdict.change();
        String rule = verdict.rule().id();
        String direction = direction(change);
        String subject = change.site().subject().toString();
        Optional<Proof> proof =
                finder.filter(some -> verdict.breaksAt(Level.WIRE)).map(some -> some.find(verdict));
        return new Entry(
                rule,
                levels(verdict),
                direction,
                subject,
                change.site().occurrences().stream().map(Occurrence::toString).toList(),
                Summaries.of(verdict),
                change.beforeText(),
                change.afterText(),
                explanation(verdict),
                verdict.breaks().isEmpty() ? "" : verdict.rule().migration(),
                proof.filter(Proof::found).map(some -> proved(some, change)),
                proof.filter(some -> !some.found()).map(Proof::refusal),
                change.site().at().toString(),
                change.site().rows(),
                Fingerprints.of(rule, direction, subject, change.beforeText(), change.afterText()),
                Optional.empty());
    }

    private static String direction(Change change) {
        Direction direction = change.site().direction();
        return direction == Direction.NEITHER ? "" : direction.name().toLowerCase(Locale.ROOT);
    }

    private static Set<Entry.Level> levels(Verdict verdict) {
        Set<Entry.Level> levels = EnumSet.noneOf(Entry.Level.class);
        verdict.breaks().forEach(level -> levels.add(Entry.Level.valueOf(level.name())));
        return levels;
    }

    /** The rule's reason, and which names callers lose. */
    private static String explanation(Verdict verdict) {
        if (verdict.broken().isEmpty() || verdict.breaks().isEmpty()) {
            return verdict.rule().explanation();
        }
        return verdict.rule().explanation() + " In Java: "
                + verdict.broken().stream()
                        .map(Comparer::words)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String words(Broken broken) {
        String name = broken.name().replace("#", ": ");
        return broken.after().isEmpty() ? "`" + name + "` is gone" : "`" + name + "` is different";
    }

    private static Entry.Proof proved(Proof proof, Change change) {
        boolean answer = change.site().direction() == Direction.RESPONSE;
        return new Entry.Proof(
                proof.operation(),
                proof.direction().name().toLowerCase(Locale.ROOT),
                proof.payload(),
                answer ? "new" : "old",
                answer ? "old" : "new",
                proof.refusal());
    }
}

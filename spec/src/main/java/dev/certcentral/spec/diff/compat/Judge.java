package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Changes;
import dev.certcentral.spec.diff.change.Subject;
import dev.certcentral.spec.diff.surface.Broken;
import dev.certcentral.spec.diff.surface.SurfaceDiff;
import dev.certcentral.spec.model.Api;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges every change between two APIs. */
public final class Judge {

    private final List<Verdict> verdicts = new ArrayList<>();
    private final Set<Broken> explained = new HashSet<>();
    private final Map<Subject, List<Broken>> broken = new HashMap<>();
    private final List<Broken> all;
    private final WireJudge wire;
    private final List<Change> changes;

    private Judge(Api before, Api after) {
        this.changes = Changes.between(before, after);
        this.all = SurfaceDiff.between(before, after);
        this.wire = new WireJudge(before, after);
        for (Broken one : all) {
            one.subjects()
                    .forEach(subject -> broken.computeIfAbsent(subject, key -> new ArrayList<>())
                            .add(one));
        }
    }

    /** Every change that has an effect, in the order of the spec; what callers can no longer use comes last. */
    public static List<Verdict> judge(Api before, Api after) {
        return new Judge(before, after).run();
    }

    private List<Verdict> run() {
        changes.forEach(this::judge);
        all.stream().filter(one -> !explained.contains(one)).forEach(this::unexplained);
        return List.copyOf(verdicts);
    }

    private void judge(Change change) {
        WireJudge.Opinion opinion = wire.judge(change);
        if (opinion.rule().isEmpty()) {
            return;
        }
        CompatRule rule = CompatRules.of(opinion.rule());
        Set<Level> breaks = new HashSet<>();
        if (opinion.breaks()) {
            breaks.add(Level.WIRE);
        }
        List<Broken> lost = new ArrayList<>();
        if (rule.reaches().contains(Level.SOURCE) || rule.reaches().contains(Level.BINARY)) {
            for (Subject subject : Claims.of(change)) {
                lost.addAll(broken.getOrDefault(subject, List.of()));
            }
        }
        for (Broken one : lost) {
            if (one.source()) {
                breaks.add(Level.SOURCE);
            }
            if (one.binary()) {
                breaks.add(Level.BINARY);
            }
        }
        breaks.retainAll(rule.reaches());
        explained.addAll(lost);
        verdicts.add(new Verdict(rule, change, breaks, opinion.witness(), lost));
    }

    /** No change of the spec says so, yet callers break: a class that moved with the type that was split out, for one. */
    private void unexplained(Broken one) {
        CompatRule rule = CompatRules.of(
                switch (one.kind()) {
                    case CLASS -> "class-removed";
                    case MEMBER -> "member-changed";
                    case STEPS -> "builder-steps-changed";
                });
        Set<Level> breaks = new HashSet<>();
        if (one.source()) {
            breaks.add(Level.SOURCE);
        }
        if (one.binary()) {
            breaks.add(Level.BINARY);
        }
        verdicts.add(new Verdict(rule, Claims.change(one), breaks, Optional.empty(), List.of(one)));
    }
}

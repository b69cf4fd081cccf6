package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Aspect;
import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Changes;
import dev.certcentral.spec.diff.change.Subject;
import dev.certcentral.spec.diff.surface.Broken;
import dev.certcentral.spec.diff.surface.SurfaceDiff;
import dev.certcentral.spec.model.Api;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Judges every change between two APIs. */
public final class Judge {

    private static final Set<Aspect> JAVA_NAMES = Set.of(
            Aspect.CODE_NAME,
            Aspect.REQUEST_NAME,
            Aspect.CLASS_NAME,
            Aspect.CHOICE_CLASS,
            Aspect.VALUE_NAME,
            Aspect.CALL);

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
        List<Broken> classes = unexplained(one -> one.kind() == Broken.Kind.CLASS);
        Map<String, List<Broken>> naming = new HashMap<>();
        for (Broken member : unexplained(one -> one.kind() != Broken.Kind.CLASS)) {
            member.names()
                    .forEach(name -> naming.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(member));
        }
        classes.forEach(one -> unexplained(one, naming.getOrDefault(one.name(), List.of())));
        unexplained(one -> true).forEach(one -> unexplained(one, List.of()));
        return List.copyOf(verdicts);
    }

    private List<Broken> unexplained(Predicate<Broken> some) {
        return all.stream().filter(some).filter(one -> !explained.contains(one)).toList();
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
        Set<Broken> lost = new LinkedHashSet<>();
        if (rule.reaches().contains(Level.SOURCE) || rule.reaches().contains(Level.BINARY)) {
            for (Subject subject : Claims.of(change)) {
                lost.addAll(broken.getOrDefault(subject, List.of()));
            }
        }
        lost.forEach(one -> breaks.addAll(levels(one)));
        breaks.retainAll(rule.reaches());
        lost.stream().filter(one -> rule.reaches().containsAll(levels(one))).forEach(explained::add);
        if (breaks.isEmpty() && JAVA_NAMES.contains(change.aspect())) {
            return; // A name that is spelled out, but is the one that was derived before, or one for what is new.
        }
        Change seen = opinion.occurrence() == 0 ? change : change.startingAt(opinion.occurrence());
        verdicts.add(new Verdict(rule, seen, breaks, opinion.witness(), List.copyOf(lost)));
    }

    /** No change of the spec says so, yet callers break: a class that moved with the type that was split out, for one. */
    private void unexplained(Broken one, List<Broken> members) {
        CompatRule rule = CompatRules.of(
                switch (one.kind()) {
                    case CLASS -> "class-removed";
                    case MEMBER -> "member-changed";
                    case STEPS -> "builder-steps-changed";
                });
        List<Broken> lost = new ArrayList<>(List.of(one));
        lost.addAll(members);
        explained.addAll(lost);
        verdicts.add(new Verdict(rule, Claims.change(one), levels(one), Optional.empty(), lost));
    }

    private static Set<Level> levels(Broken one) {
        Set<Level> levels = new HashSet<>();
        if (one.source()) {
            levels.add(Level.SOURCE);
        }
        if (one.binary()) {
            levels.add(Level.BINARY);
        }
        return levels;
    }
}

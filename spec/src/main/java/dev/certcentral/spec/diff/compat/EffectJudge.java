package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Site;
import dev.certcentral.spec.diff.change.Thing;
import dev.certcentral.spec.diff.compat.WireJudge.Opinion;
import dev.certcentral.spec.diff.effect.Constraint;
import dev.certcentral.spec.diff.effect.EffectComparison;
import dev.certcentral.spec.diff.effect.EffectComparison.Search;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Judges rules and choices by what they do to requests. */
final class EffectJudge {

    private EffectJudge() {}

    /** Where it shows in several operations, the first place where it refuses something counts. */
    private static Opinion worst(Change change, Function<Site.Around, Opinion> judge) {
        List<Site.Around> arounds = change.site().arounds();
        Opinion worst = Opinion.nothing();
        for (int i = 0; i < arounds.size(); i++) {
            if (i > 0 && arounds.get(i).equals(arounds.get(i - 1))) {
                continue;
            }
            Opinion opinion = judge.apply(arounds.get(i));
            if (opinion.breaks()) {
                return opinion.seenAt(i);
            }
            if (worst.rule().isEmpty()) {
                worst = opinion;
            }
        }
        return worst;
    }

    static Opinion rule(Change change) {
        Optional<Rule> old = change.before().map(thing -> ((Thing.OfRule) thing).rule());
        Optional<Rule> now = change.after().map(thing -> ((Thing.OfRule) thing).rule());
        boolean oldRefuses = old.filter(Rule::refuses).isPresent();
        boolean nowRefuses = now.filter(Rule::refuses).isPresent();
        if (!oldRefuses && !nowRefuses) {
            return Opinion.of(
                    change.added() ? "warning-added" : change.removed() ? "warning-removed" : "warning-changed", false);
        }
        return worst(change, around -> {
            Search tighter = EffectComparison.search(around.aligned(), around.after(), constraints(now, nowRefuses));
            Search looser = EffectComparison.search(around.after(), around.aligned(), constraints(old, oldRefuses));
            return tighter.possible() || looser.possible()
                    ? Opinion.of(name(old, now, tighter.possible(), looser.possible()), tighter, around)
                    : Opinion.nothing();
        });
    }

    private static List<Constraint> constraints(Optional<Rule> rule, boolean refuses) {
        return refuses ? List.of(Constraint.of(rule.orElseThrow())) : List.of();
    }

    private static String name(Optional<Rule> old, Optional<Rule> now, boolean tighter, boolean looser) {
        boolean values = now.or(() -> old).map(Rule::effect).orElseThrow() instanceof Effect.Allow;
        if (old.isEmpty()) {
            return values ? "conditional-values-added" : "rule-added";
        }
        if (now.isEmpty()) {
            return values ? "conditional-values-removed" : "rule-removed";
        }
        if (tighter && looser) {
            return "rule-shifted";
        }
        Rule was = old.get();
        Rule is = now.get();
        if (was.effect().equals(is.effect())) {
            return tighter ? "condition-widened" : "condition-narrowed";
        }
        if (was.effect() instanceof Effect.Allow && is.effect() instanceof Effect.Allow) {
            return tighter ? "conditional-values-narrowed" : "conditional-values-widened";
        }
        if (was.effect() instanceof Effect.Limit && is.effect() instanceof Effect.Limit) {
            return tighter ? "element-limit-tightened" : "element-limit-loosened";
        }
        if (was.effect() instanceof Effect.Within && is.effect() instanceof Effect.Within) {
            return tighter ? "date-range-shortened" : "date-range-extended";
        }
        return tighter ? "rule-tightened" : "rule-loosened";
    }

    static Opinion choice(Change change, String rule) {
        return worst(change, around -> {
            List<Constraint> demands = demands(change, around.after(), change.thing());
            return Opinion.of(rule, EffectComparison.search(around.aligned(), around.after(), demands), around);
        });
    }

    /** What the new side demands because of it. */
    private static List<Constraint> demands(Change change, ObjectType holder, Thing thing) {
        String path = change.site().subject().path().last();
        String id = path.substring(1, path.length() - 1);
        List<Constraint> all = holder.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .flatMap(choice -> Constraint.of(holder, choice).stream())
                .toList();
        if (thing instanceof Thing.OfOption option) {
            Predicate<Constraint> own =
                    constraint -> constraint.option().equals(option.option().value());
            Predicate<Constraint> members = constraint -> option.option().members().stream()
                    .map(Choice.Member::name)
                    .anyMatch(name -> concerns(constraint, name));
            return all.stream().filter(own.or(members)).toList();
        }
        if (thing instanceof Thing.OfMember member) {
            return all.stream()
                    .filter(constraint -> concerns(constraint, member.member().name()))
                    .toList();
        }
        return all;
    }

    private static boolean concerns(Constraint constraint, String member) {
        ParameterPath path = ParameterPath.of(member);
        return constraint.effect() instanceof Effect.Require require
                        && require.paths().contains(path)
                || constraint.effect() instanceof Effect.Forbid forbid
                        && forbid.paths().contains(path);
    }
}

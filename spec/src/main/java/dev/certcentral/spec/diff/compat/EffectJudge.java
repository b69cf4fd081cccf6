package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Occurrence;
import dev.certcentral.spec.diff.change.Site;
import dev.certcentral.spec.diff.change.Thing;
import dev.certcentral.spec.diff.compat.WireJudge.Opinion;
import dev.certcentral.spec.diff.effect.Constraint;
import dev.certcentral.spec.diff.effect.EffectComparison;
import dev.certcentral.spec.diff.effect.EffectComparison.Search;
import dev.certcentral.spec.diff.effect.Paths;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Judges rules, choices and defaults by what they do to requests. */
final class EffectJudge {

    private final Map<String, Operation> before;
    private final Map<String, Operation> after;

    EffectJudge(Api before, Api after) {
        this.before = index(before);
        this.after = index(after);
    }

    private static Map<String, Operation> index(Api api) {
        return api.operations().stream()
                .collect(Collectors.toMap(Operation::id, Function.identity(), (a, b) -> a, HashMap::new));
    }

    Optional<ObjectType> body(Change change) {
        return change.site().occurrences().stream()
                .findFirst()
                .map(occurrence -> after.get(occurrence.after()))
                .flatMap(Operation::body);
    }

    Opinion rule(Change change) {
        Optional<Rule> old = change.before().map(thing -> ((Thing.OfRule) thing).rule());
        Optional<Rule> now = change.after().map(thing -> ((Thing.OfRule) thing).rule());
        boolean oldRefuses = old.filter(Rule::refuses).isPresent();
        boolean nowRefuses = now.filter(Rule::refuses).isPresent();
        if (!oldRefuses && !nowRefuses) {
            return Opinion.of(
                    change.added() ? "warning-added" : change.removed() ? "warning-removed" : "warning-changed", false);
        }
        Site.Around around = change.site().around().orElseThrow();
        Search tighter = EffectComparison.search(around.before(), around.after(), constraints(now, nowRefuses));
        Search looser = EffectComparison.search(around.after(), around.before(), constraints(old, oldRefuses));
        if (!tighter.possible() && !looser.possible()) {
            return Opinion.nothing();
        }
        return Opinion.of(name(old, now, tighter.possible(), looser.possible()), tighter);
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

    Opinion choice(Change change, String rule) {
        Site.Around around = change.site().around().orElseThrow();
        return Opinion.of(
                rule,
                EffectComparison.search(
                        around.before(), around.after(), demands(change, around.after(), change.thing())));
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

    /** Rules of the object around the parameter, and of objects around that, may ask for its value. */
    Opinion defaults(Change change, String rule) {
        Occurrence occurrence = change.site().occurrences().get(0);
        Optional<ObjectType> old =
                Optional.ofNullable(before.get(occurrence.before())).flatMap(Operation::body);
        Optional<ObjectType> now =
                Optional.ofNullable(after.get(occurrence.after())).flatMap(Operation::body);
        List<String> segments = occurrence.path().segments();
        boolean possible = false;
        for (int from = 0; from < segments.size() && old.isPresent() && now.isPresent(); from++) {
            ParameterPath path = new ParameterPath(segments.subList(from, segments.size()));
            List<Constraint> suspects = Constraint.of(now.get()).stream()
                    .filter(constraint -> asks(constraint, path))
                    .toList();
            Search search = EffectComparison.search(old.get(), now.get(), suspects);
            boolean outermost = from == 0;
            if (search.possible() && outermost) {
                return Opinion.of(rule, search);
            }
            possible |= search.possible();
            old = inside(old.get(), segments.get(from));
            now = inside(now.get(), segments.get(from));
        }
        return Opinion.of(rule, possible);
    }

    private static boolean asks(Constraint constraint, ParameterPath path) {
        return asks(constraint.when(), ParameterPath.ROOT, path)
                || constraint.effect() instanceof Effect.Limit limit
                        && asks(limit.where(), limit.array().elements(), path);
    }

    private static boolean asks(Condition condition, ParameterPath from, ParameterPath path) {
        return condition.tests().stream()
                .filter(Condition.Test.Is.class::isInstance)
                .anyMatch(test -> (from.segments().isEmpty() ? "" : from + ".")
                        .concat(test.path().toString())
                        .equals(path.toString()));
    }

    private static Optional<ObjectType> inside(ObjectType object, String segment) {
        return Paths.parameter(object, ParameterPath.of(segment))
                .map(Parameter::type)
                .flatMap(EffectJudge::object);
    }

    private static Optional<ObjectType> object(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return object(list.element());
        }
        return type instanceof FieldType.Nested nested ? Optional.of(nested.type()) : Optional.empty();
    }
}

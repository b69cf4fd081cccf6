package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a shared type's rule on a page that names only some of its members. A member the page does not name
 * cannot be sent, so it counts as absent: its tests are decided here and now, and effects lose it.
 */
final class RuleView {

    private final ObjectType declared;
    private final ObjectType view;

    RuleView(ObjectType declared, ObjectType view) {
        this.declared = declared;
        this.view = view;
    }

    /** The rule as it reads here; empty if it can never apply or has nothing left to demand. */
    Optional<Rule> of(Rule rule) {
        return condition(rule.when(), declared, view)
                .flatMap(when -> effect(rule.effect())
                        .map(effect -> new Rule(rule.id(), List.of(), when, effect, rule.says(), rule.at())))
                .map(this::withRows);
    }

    private Rule withRows(Rule rule) {
        List<Integer> rows = RulePaths.of(rule)
                .flatMap(path -> Paths.find(view, path).stream())
                .flatMap(member -> member.rows().stream())
                .distinct()
                .sorted()
                .toList();
        return new Rule(rule.id(), rows, rule.when(), rule.effect(), rule.says(), rule.at());
    }

    private static Optional<Condition> condition(Condition condition, ObjectType all, ObjectType named) {
        List<Condition.Test> kept = new ArrayList<>();
        for (Condition.Test test : condition.tests()) {
            Optional<Parameter> member = Paths.find(named, test.path());
            if (member.isPresent() && test instanceof Condition.Test.Is is) {
                List<Value> possible = possible(member.get(), is.values());
                if (possible.isEmpty()) {
                    return Optional.empty();
                }
                kept.add(new Condition.Test.Is(is.path(), possible));
            } else if (member.isPresent()) {
                kept.add(test);
            } else if (!holdsWhenAbsent(test, all)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Condition(kept));
    }

    /** A page may name fewer values than the type has. */
    private static List<Value> possible(Parameter member, List<Value> values) {
        FieldType type = member.type() instanceof FieldType.ListOf list ? list.element() : member.type();
        if (!(type instanceof FieldType.Enumeration enumeration)) {
            return values;
        }
        List<Value> named = enumeration.values().stream().map(EnumValue::value).toList();
        return values.stream().filter(named::contains).toList();
    }

    private static boolean holdsWhenAbsent(Condition.Test test, ObjectType all) {
        if (test instanceof Condition.Test.Is is) {
            return Paths.find(all, is.path())
                    .filter(member -> !Collections.disjoint(member.defaultValue(), is.values()))
                    .isPresent();
        }
        return test instanceof Condition.Test.Absent;
    }

    private Optional<Effect> effect(Effect effect) {
        if (effect instanceof Effect.Require e) {
            return some(e.paths(), 1).map(Effect.Require::new);
        }
        if (effect instanceof Effect.Forbid e) {
            return some(e.paths(), 1).map(Effect.Forbid::new);
        }
        if (effect instanceof Effect.AtLeastOne e) {
            return some(e.paths(), 1).map(paths -> atLeastOne(paths, e.orUnlisted()));
        }
        if (effect instanceof Effect.ExactlyOne e) {
            return some(e.paths(), 1)
                    .map(paths -> paths.size() == 1 ? new Effect.Require(paths) : new Effect.ExactlyOne(paths));
        }
        if (effect instanceof Effect.AtMostOne e) {
            return some(e.paths(), 2).map(Effect.AtMostOne::new);
        }
        if (effect instanceof Effect.Ignore e) {
            return some(e.paths(), 1).map(Effect.Ignore::new);
        }
        if (effect instanceof Effect.Supersede e) {
            return some(List.of(e.winner()), 1)
                    .flatMap(winner -> some(e.losers(), 1))
                    .map(losers -> new Effect.Supersede(e.winner(), losers));
        }
        if (effect instanceof Effect.Limit e) {
            return limit(e);
        }
        if (effect instanceof Effect.Allow e) {
            return Paths.find(view, e.path()).map(member -> allow(e, possible(member, e.values())));
        }
        return some(List.of(((Effect.Within) effect).path()), 1).map(path -> effect);
    }

    /** Where no value is left that would be allowed, none may be given. */
    private static Effect allow(Effect.Allow allow, List<Value> possible) {
        return possible.isEmpty() ? new Effect.Forbid(List.of(allow.path())) : new Effect.Allow(allow.path(), possible);
    }

    private Optional<List<ParameterPath>> some(List<ParameterPath> paths, int fewest) {
        List<ParameterPath> named = paths.stream()
                .filter(path -> Paths.find(view, path).isPresent())
                .toList();
        return Optional.of(named).filter(list -> list.size() >= fewest);
    }

    private static Effect atLeastOne(List<ParameterPath> paths, boolean orUnlisted) {
        return paths.size() == 1 && !orUnlisted ? new Effect.Require(paths) : new Effect.AtLeastOne(paths, orUnlisted);
    }

    private Optional<Effect> limit(Effect.Limit limit) {
        return elements(view, limit.array())
                .flatMap(named -> elements(declared, limit.array())
                        .flatMap(all -> condition(limit.where(), all, named))
                        .map(where -> new Effect.Limit(limit.array(), where, limit.min(), limit.max())));
    }

    private static Optional<ObjectType> elements(ObjectType root, ParameterPath path) {
        return Paths.find(root, path)
                .map(Parameter::type)
                .flatMap(type ->
                        type instanceof FieldType.ListOf list && list.element() instanceof FieldType.Nested nested
                                ? Optional.of(nested.type())
                                : Optional.empty());
    }
}

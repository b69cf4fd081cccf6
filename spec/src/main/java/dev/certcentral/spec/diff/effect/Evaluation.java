package dev.certcentral.spec.diff.effect;

import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Holds constraints of one object against what a request holds. */
final class Evaluation {

    private static final Given ABSENT = new Given.Absent();

    private final ObjectType object;
    private final Map<ParameterPath, Given> request;
    private final LocalDate today;

    Evaluation(ObjectType object, Map<ParameterPath, Given> request, LocalDate today) {
        this.object = object;
        this.request = request;
        this.today = today;
    }

    /** Whether the constraint has nothing against the request. */
    boolean accepts(Constraint constraint) {
        return !holds(constraint.when()) || fulfils(constraint.effect());
    }

    private boolean holds(Condition condition) {
        return condition.tests().stream().allMatch(this::holds);
    }

    private boolean holds(Condition.Test test) {
        Given given = at(test.path());
        if (test instanceof Condition.Test.Is is) {
            return is(given, is.path(), is.values());
        }
        return given.given() == test instanceof Condition.Test.Present;
    }

    private boolean is(Given given, ParameterPath path, List<Value> values) {
        if (!given.given()) {
            return Paths.parameter(object, path)
                    .map(Parameter::defaultValue)
                    .filter(defaults -> !Collections.disjoint(defaults, values))
                    .isPresent();
        }
        if (given instanceof Given.Exactly exactly) {
            return values.contains(exactly.value());
        }
        return given instanceof Given.Elements elements && !Collections.disjoint(elements.values(), values);
    }

    private boolean fulfils(Effect effect) {
        if (effect instanceof Effect.Require require) {
            return require.paths().stream().allMatch(path -> at(path).filled());
        }
        if (effect instanceof Effect.Forbid forbid) {
            return count(forbid.paths()) == 0;
        }
        if (effect instanceof Effect.AtLeastOne some) {
            return count(some.paths()) > 0
                    || some.orUnlisted() && at(Paths.UNLISTED).given();
        }
        if (effect instanceof Effect.ExactlyOne one) {
            return count(one.paths()) == 1;
        }
        if (effect instanceof Effect.AtMostOne one) {
            return count(one.paths()) <= 1;
        }
        if (effect instanceof Effect.Limit limit) {
            return fulfils(limit);
        }
        if (effect instanceof Effect.Allow allow) {
            return fulfils(allow);
        }
        return !(effect instanceof Effect.Within within) || fulfils(within);
    }

    private long count(List<ParameterPath> paths) {
        return paths.stream().filter(path -> at(path).given()).count();
    }

    private boolean fulfils(Effect.Limit limit) {
        Given given = at(limit.array());
        if (!given.given()) {
            return limit.min().orElse(0) == 0;
        }
        int matching = 0;
        if (given instanceof Given.Copies copies) {
            matching = matching(copies, limit);
        } else if (given instanceof Mixed mixed) {
            matching = mixed.kinds().stream()
                    .mapToInt(copies -> matching(copies, limit))
                    .sum();
        }
        return matching >= limit.min().orElse(0) && matching <= limit.max().orElse(Integer.MAX_VALUE);
    }

    private int matching(Given.Copies copies, Effect.Limit limit) {
        return Paths.element(object, limit.array())
                .filter(element -> new Evaluation(element, copies.element(), today).holds(limit.where()))
                .map(element -> copies.count())
                .orElse(0);
    }

    private boolean fulfils(Effect.Allow allow) {
        Given given = at(allow.path());
        if (given instanceof Given.Exactly exactly) {
            return allow.values().contains(exactly.value());
        }
        if (given instanceof Given.Elements elements) {
            return allow.values().containsAll(elements.values());
        }
        return !(given instanceof Given.Something || given instanceof Given.Null);
    }

    private boolean fulfils(Effect.Within within) {
        if (!(at(within.path()) instanceof Given.Day day)) {
            return true;
        }
        LocalDate last = Domains.last(within, today);
        return !day.date().isBefore(today) && !day.date().isAfter(last);
    }

    private Given at(ParameterPath path) {
        return request.getOrDefault(path, ABSENT);
    }
}

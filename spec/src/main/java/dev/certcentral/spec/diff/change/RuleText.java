package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rules and choices in few words. */
final class RuleText {

    private RuleText() {}

    static String option(Choice.Option option) {
        return option.value() + "["
                + option.members().stream().map(RuleText::member).collect(Collectors.joining(", ")) + "]";
    }

    static String member(Choice.Member member) {
        return member.name() + (member.required() ? "" : "?");
    }

    static String of(Rule rule) {
        String when = condition(rule.when());
        return (when.isEmpty() ? "" : "when " + when + ": ") + effect(rule.effect());
    }

    private static String condition(Condition condition) {
        return condition.tests().stream().map(RuleText::test).sorted().collect(Collectors.joining(" and "));
    }

    private static String test(Condition.Test test) {
        if (test instanceof Condition.Test.Is is) {
            return is.path() + " is " + values(is.values());
        }
        return test.path() + (test instanceof Condition.Test.Present ? " is given" : " is absent");
    }

    private static String effect(Effect effect) {
        if (effect instanceof Effect.Require require) {
            return "require " + paths(require.paths());
        }
        if (effect instanceof Effect.Forbid forbid) {
            return "forbid " + paths(forbid.paths());
        }
        if (effect instanceof Effect.AtLeastOne some) {
            return "at least one of " + paths(some.paths()) + (some.orUnlisted() ? ", or an unlisted member" : "");
        }
        if (effect instanceof Effect.ExactlyOne one) {
            return "exactly one of " + paths(one.paths());
        }
        if (effect instanceof Effect.AtMostOne one) {
            return "at most one of " + paths(one.paths());
        }
        if (effect instanceof Effect.Ignore ignore) {
            return "ignore " + paths(ignore.paths());
        }
        if (effect instanceof Effect.Supersede supersede) {
            return supersede.winner() + " overrides " + paths(supersede.losers());
        }
        if (effect instanceof Effect.Limit limit) {
            return "elements of " + limit.array() + " where " + condition(limit.where())
                    + (limit.min().isPresent() ? ", at least " + limit.min().getAsInt() : "")
                    + (limit.max().isPresent() ? ", at most " + limit.max().getAsInt() : "");
        }
        if (effect instanceof Effect.Allow allow) {
            return allow.path() + " only " + values(allow.values());
        }
        Effect.Within within = (Effect.Within) effect;
        String unit = within.unit().name().toLowerCase(Locale.ROOT);
        return within.path() + " within " + within.amount() + " "
                + (within.amount() == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }

    private static String paths(List<ParameterPath> paths) {
        return paths.stream().map(ParameterPath::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String values(List<Value> values) {
        return values.stream().map(Value::toString).sorted().collect(Collectors.joining(" or "));
    }
}

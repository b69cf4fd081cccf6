package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says a rule of the old side with the names of the new side. */
final class RulePathRenaming {

    private final Map<String, String> names;

    private RulePathRenaming(Map<String, String> names) {
        this.names = names;
    }

    static Rule of(Rule rule, Map<String, String> names) {
        if (names.isEmpty()) {
            return rule;
        }
        RulePathRenaming renaming = new RulePathRenaming(names);
        return new Rule(
                rule.id(),
                rule.rows(),
                renaming.condition(rule.when()),
                renaming.effect(rule.effect()),
                rule.says(),
                rule.at());
    }

    private Condition condition(Condition condition) {
        return new Condition(condition.tests().stream().map(this::test).toList());
    }

    private Condition.Test test(Condition.Test test) {
        ParameterPath path = path(test.path());
        if (test instanceof Condition.Test.Is is) {
            return new Condition.Test.Is(path, is.values());
        }
        return test instanceof Condition.Test.Present
                ? new Condition.Test.Present(path)
                : new Condition.Test.Absent(path);
    }

    private Effect effect(Effect effect) {
        if (effect instanceof Effect.Require require) {
            return new Effect.Require(paths(require.paths()));
        }
        if (effect instanceof Effect.Forbid forbid) {
            return new Effect.Forbid(paths(forbid.paths()));
        }
        if (effect instanceof Effect.AtLeastOne some) {
            return new Effect.AtLeastOne(paths(some.paths()), some.orUnlisted());
        }
        if (effect instanceof Effect.ExactlyOne one) {
            return new Effect.ExactlyOne(paths(one.paths()));
        }
        if (effect instanceof Effect.AtMostOne one) {
            return new Effect.AtMostOne(paths(one.paths()));
        }
        if (effect instanceof Effect.Ignore ignore) {
            return new Effect.Ignore(paths(ignore.paths()));
        }
        if (effect instanceof Effect.Supersede supersede) {
            return new Effect.Supersede(path(supersede.winner()), paths(supersede.losers()));
        }
        if (effect instanceof Effect.Limit limit) {
            return new Effect.Limit(path(limit.array()), limit.where(), limit.min(), limit.max());
        }
        if (effect instanceof Effect.Allow allow) {
            return new Effect.Allow(path(allow.path()), allow.values());
        }
        Effect.Within within = (Effect.Within) effect;
        return new Effect.Within(path(within.path()), within.amount(), within.unit());
    }

    private List<ParameterPath> paths(List<ParameterPath> paths) {
        return paths.stream().map(this::path).toList();
    }

    /** Only the first step is a member of the object that holds the rule. */
    private ParameterPath path(ParameterPath path) {
        String first = path.segments().get(0);
        String name = names.get(first);
        return name == null
                ? path
                : new ParameterPath(
                        Stream.concat(Stream.of(name), path.segments().stream().skip(1))
                                .toList());
    }
}

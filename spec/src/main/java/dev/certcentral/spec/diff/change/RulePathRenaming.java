package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import java.util.List;

/** Says a rule of the old side with the names of the new side. */
final class RulePathRenaming {

    private final Translation.View names;

    private RulePathRenaming(Translation.View names) {
        this.names = names;
    }

    static Rule of(Rule rule, Translation.View names) {
        if (names.nothing()) {
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
            RulePathRenaming elements = new RulePathRenaming(names.inside(limit.array()));
            return new Effect.Limit(path(limit.array()), elements.condition(limit.where()), limit.min(), limit.max());
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

    private ParameterPath path(ParameterPath path) {
        return names.path(path);
    }
}

package dev.certcentral.conformance.mutation;

import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Effects that demand a little less, a little more, or something else. */
final class EffectMutants {

    private final ObjectType holder;
    private final List<Mutated<Effect>> mutants = new ArrayList<>();

    private EffectMutants(ObjectType holder) {
        this.holder = holder;
    }

    static List<Mutated<Effect>> of(ObjectType holder, Effect effect) {
        EffectMutants all = new EffectMutants(holder);
        all.effect(effect);
        return all.mutants;
    }

    private void effect(Effect effect) {
        if (effect instanceof Effect.Require require) {
            fewer(require.paths(), 1, Effect.Require::new);
        } else if (effect instanceof Effect.Forbid forbid) {
            fewer(forbid.paths(), 1, Effect.Forbid::new);
        } else if (effect instanceof Effect.AtLeastOne some) {
            fewer(some.paths(), 1, paths -> new Effect.AtLeastOne(paths, some.orUnlisted()));
            add(
                    some.orUnlisted() ? "not or_unlisted" : "or_unlisted",
                    new Effect.AtLeastOne(some.paths(), !some.orUnlisted()));
        } else if (effect instanceof Effect.ExactlyOne one) {
            fewer(one.paths(), 1, Effect.ExactlyOne::new);
            add("at least one", new Effect.AtLeastOne(one.paths(), false));
            add("at most one", new Effect.AtMostOne(one.paths()));
        } else if (effect instanceof Effect.AtMostOne one) {
            fewer(one.paths(), 2, Effect.AtMostOne::new);
            add("exactly one", new Effect.ExactlyOne(one.paths()));
            add("all forbidden", new Effect.Forbid(one.paths()));
        } else if (effect instanceof Effect.Ignore ignore) {
            fewer(ignore.paths(), 1, Effect.Ignore::new);
            add("forbidden", new Effect.Forbid(ignore.paths()));
        } else if (effect instanceof Effect.Supersede supersede) {
            fewer(supersede.losers(), 1, losers -> new Effect.Supersede(supersede.winner(), losers));
            add("at most one", new Effect.AtMostOne(Lists.plus(supersede.losers(), supersede.winner())));
        } else if (effect instanceof Effect.Limit limit) {
            limit(limit);
        } else if (effect instanceof Effect.Allow allow) {
            allow(allow);
        } else if (effect instanceof Effect.Within within) {
            within(within);
        }
    }

    private void add(String what, Effect effect) {
        mutants.add(new Mutated<>(what, effect));
    }

    private void fewer(List<ParameterPath> paths, int least, Function<List<ParameterPath>, Effect> effect) {
        for (int i = 0; i < paths.size() && paths.size() > least; i++) {
            add("without " + paths.get(i), effect.apply(Lists.without(paths, i)));
        }
    }

    private void limit(Effect.Limit limit) {
        limit.min().ifPresent(min -> {
            add(
                    "min " + (min + 1),
                    new Effect.Limit(limit.array(), limit.where(), OptionalInt.of(min + 1), limit.max()));
            add(
                    "min " + (min - 1),
                    new Effect.Limit(limit.array(), limit.where(), OptionalInt.of(min - 1), limit.max()));
        });
        limit.max().ifPresent(max -> {
            add(
                    "max " + (max + 1),
                    new Effect.Limit(limit.array(), limit.where(), limit.min(), OptionalInt.of(max + 1)));
            add(
                    "max " + (max - 1),
                    new Effect.Limit(limit.array(), limit.where(), limit.min(), OptionalInt.of(max - 1)));
        });
        Parameter array = Members.at(holder, limit.array());
        ConditionMutants.of(array.type().object().orElseThrow(), limit.where())
                .forEach(mutant -> mutants.add(
                        mutant.in("where", where -> new Effect.Limit(limit.array(), where, limit.min(), limit.max()))));
    }

    private void allow(Effect.Allow allow) {
        for (Value other : ValuesOf.type(Members.at(holder, allow.path()).type())) {
            if (!allow.values().contains(other)) {
                add("also " + other, new Effect.Allow(allow.path(), Lists.plus(allow.values(), other)));
            }
        }
        for (int i = 0; i < allow.values().size() && allow.values().size() > 1; i++) {
            add("without " + allow.values().get(i), new Effect.Allow(allow.path(), Lists.without(allow.values(), i)));
        }
    }

    private void within(Effect.Within within) {
        for (int near = -1; near <= 1; near += 2) {
            int amount = within.amount() + near;
            add("within " + amount + " " + within.unit(), new Effect.Within(within.path(), amount, within.unit()));
        }
        Effect.Unit other = within.unit() == Effect.Unit.DAYS ? Effect.Unit.YEARS : Effect.Unit.DAYS;
        add("within " + within.amount() + " " + other, new Effect.Within(within.path(), within.amount(), other));
    }
}

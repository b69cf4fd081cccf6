package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Every path a rule mentions, from the object that holds it. */
final class RulePaths {

    private RulePaths() {}

    static Stream<ParameterPath> of(Rule rule) {
        return Stream.concat(rule.when().tests().stream().map(Condition.Test::path), of(rule.effect()).stream());
    }

    private static List<ParameterPath> of(Effect effect) {
        if (effect instanceof Effect.Require e) {
            return e.paths();
        }
        if (effect instanceof Effect.Forbid e) {
            return e.paths();
        }
        if (effect instanceof Effect.AtLeastOne e) {
            return e.paths();
        }
        if (effect instanceof Effect.ExactlyOne e) {
            return e.paths();
        }
        if (effect instanceof Effect.AtMostOne e) {
            return e.paths();
        }
        if (effect instanceof Effect.Ignore e) {
            return e.paths();
        }
        if (effect instanceof Effect.Supersede e) {
            return Stream.concat(Stream.of(e.winner()), e.losers().stream()).toList();
        }
        if (effect instanceof Effect.Limit e) {
            return List.of(e.array());
        }
        if (effect instanceof Effect.Allow e) {
            return List.of(e.path());
        }
        return List.of(((Effect.Within) effect).path());
    }
}

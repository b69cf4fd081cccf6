package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Occurrence;
import dev.certcentral.spec.diff.change.Thing;
import dev.certcentral.spec.diff.compat.Levels.Level;
import dev.certcentral.spec.diff.compat.WireJudge.Opinion;
import dev.certcentral.spec.diff.effect.Constraint;
import dev.certcentral.spec.diff.effect.EffectComparison;
import dev.certcentral.spec.diff.effect.EffectComparison.Search;
import dev.certcentral.spec.diff.effect.Given;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges changes of one parameter together with the rules that look at it. */
final class ParameterJudge {

    private final Levels levels;

    ParameterJudge(Api before, Api after) {
        this.levels = new Levels(before, after);
    }

    /** Rules of the object around the parameter, and of objects around that, may ask for its value. */
    Opinion defaults(Change change, String rule) {
        List<Occurrence> occurrences = change.site().occurrences();
        for (int i = 0; i < occurrences.size(); i++) {
            for (Level level : levels.of(occurrences.get(i))) {
                List<Constraint> suspects = Constraint.of(level.after()).stream()
                        .filter(constraint -> asks(constraint, level.path()))
                        .toList();
                Search search = EffectComparison.search(level.before(), level.after(), suspects);
                if (search.possible()) {
                    return Opinion.of(rule, fromTheBody(search, occurrences.get(i), level))
                            .seenAt(i);
                }
            }
        }
        return Opinion.of(rule, false);
    }

    /** The rule may belong to any object around the parameter. */
    private static Search fromTheBody(Search search, Occurrence occurrence, Level level) {
        List<String> all = occurrence.path().segments();
        List<String> outer = all.subList(0, all.size() - level.path().segments().size());
        return new Search(
                search.witness().map(witness -> {
                    Map<ParameterPath, Given> absolute = new LinkedHashMap<>();
                    witness.forEach((path, given) -> absolute.put(
                            new ParameterPath(Stream.concat(outer.stream(), path.segments().stream())
                                    .toList()),
                            given));
                    return absolute;
                }),
                search.complete());
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

    /** It must be given now, unless rules demanded it whenever the object around it was given. */
    boolean newlyRequired(Change change) {
        return anywhere(
                change, path -> new Constraint("required", "", around(path), new Effect.Require(List.of(path))));
    }

    /** It is refused now, unless rules refused it anyway. */
    boolean newlyRefused(Change change) {
        return anywhere(
                change, path -> new Constraint("unknown", "", Condition.ALWAYS, new Effect.Forbid(List.of(path))));
    }

    /** One of its values is refused now, unless rules refused it anyway. */
    boolean valueNewlyRefused(Change change) {
        Value value = ((Thing.OfValue) change.thing()).value();
        return anywhere(change, path -> {
            Condition given = new Condition(
                    List.of(new Condition.Test.Present(path), new Condition.Test.Is(path, List.of(value))));
            return new Constraint("values", "", given, new Effect.Forbid(List.of(path)));
        });
    }

    private static Condition around(ParameterPath path) {
        List<String> outer = path.segments().subList(0, path.segments().size() - 1);
        return outer.isEmpty()
                ? Condition.ALWAYS
                : new Condition(List.of(new Condition.Test.Present(new ParameterPath(outer))));
    }

    /** A request is accepted only if no object around the parameter has anything against it. */
    private boolean anywhere(Change change, Function<ParameterPath, Constraint> demand) {
        return change.site().occurrences().stream()
                .anyMatch(occurrence -> levels.of(occurrence).stream()
                        .filter(Level::sees)
                        .allMatch(level -> EffectComparison.search(
                                        level.before(), level.after(), List.of(demand.apply(level.path())))
                                .possible()));
    }
}

package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Requirement;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A parameter is called conditional, but no rule or choice requires it and no note says on what it depends. */
final class ConditionalWithoutRule extends LintRule {

    ConditionalWithoutRule() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Problem> check(Api api) {
        return api.operations().stream().flatMap(this::check);
    }

    private Stream<Problem> check(Operation operation) {
        Set<String> required = new HashSet<>();
        operation.body().ifPresent(body -> collect(ParameterPath.ROOT, body, required));
        Set<Integer> noted = new HashSet<>();
        operation.notes().forEach(note -> noted.addAll(note.rows()));
        return operation
                .requestParameters()
                .filter(l -> l.parameter().requirement() == Requirement.CONDITIONAL)
                .filter(l -> !required.contains(l.path().toString()))
                .filter(l -> Collections.disjoint(noted, l.parameter().rows()))
                .map(l -> problem(
                        l.parameter().at(),
                        "`" + l.path()
                                + "` is conditional, but no rule requires it and no note says on what it depends"));
    }

    private static void collect(ParameterPath here, ObjectType object, Set<String> required) {
        for (Choice choice : object.choices()) {
            choice.options()
                    .forEach(option -> option.members()
                            .forEach(member ->
                                    required.add(here.member(member.name()).toString())));
        }
        for (Rule rule : object.rules()) {
            for (ParameterPath path : demanded(rule.effect())) {
                ParameterPath full = here;
                for (String segment : path.segments()) {
                    full = full.member(segment);
                }
                required.add(full.toString());
            }
        }
        for (Parameter member : object.members()) {
            descend(here.member(member.name()), member.type(), required);
        }
    }

    private static void descend(ParameterPath path, FieldType type, Set<String> required) {
        if (type instanceof FieldType.Nested nested) {
            collect(path, nested.type(), required);
        } else if (type instanceof FieldType.ListOf list) {
            descend(path.elements(), list.element(), required);
        }
    }

    /** Paths that an effect can make necessary; for alternatives and conditions on absence, the other side counts too. */
    private static List<ParameterPath> demanded(Effect effect) {
        if (effect instanceof Effect.Require e) {
            return e.paths();
        }
        if (effect instanceof Effect.AtLeastOne e) {
            return e.paths();
        }
        if (effect instanceof Effect.ExactlyOne e) {
            return e.paths();
        }
        return effect instanceof Effect.Limit e && e.min().isPresent() ? List.of(e.array()) : List.of();
    }
}

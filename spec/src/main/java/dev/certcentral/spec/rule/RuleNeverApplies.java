package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule's conditions can never hold together, or it allows only values that the parameter cannot have here. */
final class RuleNeverApplies extends LintRule {

    RuleNeverApplies() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Problem> check(Api api) {
        return Bodies.objects(api)
                .flatMap(object -> object.rules().stream()
                        .flatMap(rule -> fault(object, rule)
                                .map(fault -> problem(rule.at(), "the rule `" + rule.id() + "` has no use: " + fault))
                                .stream()));
    }

    private static Optional<String> fault(ObjectType object, Rule rule) {
        Stream<String> conditions =
                rule.when().tests().stream().flatMap(test -> fault(object, test, rule.when()).stream());
        Stream<String> effect =
                rule.effect() instanceof Effect.Allow allow && excluded(object, allow.path(), allow.values())
                        ? Stream.of("none of the values it allows for `" + allow.path() + "` is possible")
                        : Stream.empty();
        return Stream.concat(conditions, effect).findFirst();
    }

    private static Optional<String> fault(ObjectType object, Condition.Test test, Condition all) {
        Optional<Parameter> parameter = Bodies.find(object, test.path());
        if (test instanceof Condition.Test.Is is && excluded(object, is.path(), is.values())) {
            return Optional.of("`" + is.path() + "` never has such a value");
        }
        if (!(test instanceof Condition.Test.Absent)) {
            return Optional.empty();
        }
        if (test.path().segments().size() == 1
                && parameter.filter(Parameter::required).isPresent()) {
            return Optional.of("`" + test.path() + "` is required and so never absent");
        }
        List<Value> assumed = parameter.map(Parameter::defaultValue).orElse(List.of());
        return all.tests().stream()
                .filter(other -> other.path().equals(test.path()))
                .filter(other -> other instanceof Condition.Test.Present
                        || other instanceof Condition.Test.Is is && Collections.disjoint(is.values(), assumed))
                .findFirst()
                .map(other -> "`" + test.path() + "` would have to be absent and present at once");
    }

    private static boolean excluded(ObjectType object, ParameterPath path, List<Value> values) {
        return Bodies.find(object, path)
                .map(Parameter::type)
                .filter(type -> values.stream().noneMatch(value -> possible(type, value)))
                .isPresent();
    }

    private static boolean possible(FieldType type, Value value) {
        if (type instanceof FieldType.Enumeration enumeration) {
            return enumeration.values().stream().anyMatch(v -> v.value().equals(value));
        }
        if (type instanceof FieldType.Whole whole && value instanceof Value.Whole number) {
            return Defaults.allows(whole, number.number());
        }
        return true;
    }
}

package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Located;
import dev.certcentral.spec.model.Value;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.stream.Stream;

/** A default is a value that the parameter may not have, often because a page tightened the limits of a shared type. */
final class DefaultNotAllowed extends LintRule {

    DefaultNotAllowed() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Problem> check(Api api) {
        return api.operations().stream()
                .flatMap(operation -> Stream.concat(operation.requestParameters(), operation.responseParameters()))
                .flatMap(this::check);
    }

    private Stream<Problem> check(Located located) {
        return located.parameter().defaultValue().stream()
                .flatMap(
                        value -> Defaults.fault(located.parameter().type(), value)
                                .map(fault -> problem(located, value, fault))
                                .stream());
    }

    private Problem problem(Located located, Value value, String fault) {
        return problem(
                located.parameter().at(),
                "the default `" + value + "` of `" + located.path() + "` " + fault
                        + "; change the default or the limits");
    }
}

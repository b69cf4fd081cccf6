package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.stream.Stream;

/** An operation or a parameter says nothing about itself; its Javadoc would be empty. */
final class DescriptionMissing extends LintRule {

    DescriptionMissing() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Problem> check(Api api) {
        Stream<Problem> operations = api.operations().stream()
                .filter(operation -> operation.about().isBlank())
                .map(operation -> problem(operation.at(), "`" + operation.id() + "` has no description; add `about`"));
        Stream<Problem> parameters = api.operations().stream()
                .flatMap(operation -> Stream.concat(operation.requestParameters(), operation.responseParameters()))
                .filter(located -> located.parameter().about().isBlank())
                .map(located ->
                        problem(located.parameter().at(), "`" + located.path() + "` has no description; add `about`"));
        return Stream.concat(operations, parameters);
    }
}

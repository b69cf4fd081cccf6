package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.stream.Stream;

/** A reading call is said to be repeatable, which every reading call is. */
final class RepeatableRead extends LintRule {

    RepeatableRead() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Problem> check(Api api) {
        return api.operations().stream()
                .filter(operation -> operation.repeatable() && operation.method() == HttpMethod.GET)
                .map(operation -> problem(
                        operation.at(),
                        "`" + operation.id() + "` is a GET, which may always be repeated; drop `repeatable`"));
    }
}

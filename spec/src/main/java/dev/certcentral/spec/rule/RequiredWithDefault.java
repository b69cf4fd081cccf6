package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Located;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.Collections;
import java.util.stream.Stream;

/** A required parameter has a default, which can never apply, and neither an erratum nor a note says why. */
final class RequiredWithDefault extends LintRule {

    RequiredWithDefault() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Problem> check(Api api) {
        Stream<Problem> paged = Printed.of(api)
                .flatMap(printed -> printed.parameters().stream()
                        .filter(RequiredWithDefault::isPointless)
                        .filter(l -> Collections.disjoint(
                                printed.corrected(), l.parameter().rows()))
                        .filter(l -> Collections.disjoint(
                                printed.noted(), l.parameter().rows()))
                        .map(l -> problem(l, "drop one, or say in an erratum or a note why both are printed")));
        Stream<Problem> pageless = api.operations().stream()
                .filter(operation -> operation.ledger().isEmpty())
                .flatMap(operation -> operation.requestParameters())
                .filter(RequiredWithDefault::isPointless)
                .map(l -> problem(l, "drop one"));
        return Stream.concat(paged, pageless);
    }

    private static boolean isPointless(Located located) {
        return located.parameter().required()
                && !located.parameter().defaultValue().isEmpty();
    }

    private Problem problem(Located located, String advice) {
        return problem(located.parameter().at(), "`" + located.path() + "` is required but has a default; " + advice);
    }
}

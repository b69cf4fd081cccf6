package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.stream.Stream;

/** An operation finds what became of lost requests, but of no operation's. */
final class FinderUnused extends LintRule {

    FinderUnused() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Problem> check(Api api) {
        return api.operations().stream()
                .filter(operation -> api.servedBy(operation).isEmpty())
                .flatMap(operation -> operation.finds().stream())
                .map(finder -> problem(
                        finder.at(),
                        "no operation answers with `" + finder.type() + "` and has `" + finder.by()
                                + "` in its body, so there is nothing to find; correct or drop `finds`"));
    }
}

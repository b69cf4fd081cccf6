package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.stream.Stream;

/** A parameter's name is not the one its row prints, and no erratum says why. */
final class NameDiffers extends LintRule {

    NameDiffers() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Problem> check(Api api) {
        return Printed.of(api)
                .flatMap(printed -> printed.uncorrected((located, row) -> Stream.of(located)
                        .filter(l -> !row.name().equals(l.parameter().name()))
                        .map(l -> problem(
                                l.parameter().at(),
                                "row " + row.number() + " prints the name `" + row.name() + "`, not `"
                                        + l.parameter().name() + "`; take the row's name or add an erratum"))));
    }
}

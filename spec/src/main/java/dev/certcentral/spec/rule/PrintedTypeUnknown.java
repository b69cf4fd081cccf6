package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.stream.Stream;

/** The page prints a type that no parameter can have, such as {@code null}, and no erratum says what is meant. */
final class PrintedTypeUnknown extends LintRule {

    PrintedTypeUnknown() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Problem> check(Api api) {
        return Printed.of(api)
                .flatMap(printed -> printed.rows().stream()
                        .filter(row -> !printed.corrected().contains(row.number()))
                        .filter(row -> !PrintedRows.isType(row))
                        .map(row -> problem(
                                row.at(),
                                "row " + row.number() + " (`" + row.name() + "`) of the " + printed.word()
                                        + " table prints the type `" + row.type()
                                        + "`, which no parameter can have; add an erratum that says what is meant")));
    }
}

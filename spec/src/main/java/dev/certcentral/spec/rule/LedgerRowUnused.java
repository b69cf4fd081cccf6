package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A row of the page is neither a parameter nor the subject of an erratum: it would be lost. */
final class LedgerRowUnused extends LintRule {

    LedgerRowUnused() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Problem> check(Api api) {
        return Printed.of(api).flatMap(this::check);
    }

    private Stream<Problem> check(Printed printed) {
        Set<Integer> used = new HashSet<>(printed.corrected());
        printed.parameters().forEach(located -> used.addAll(located.parameter().rows()));
        return printed.rows().stream()
                .filter(row -> !used.contains(row.number()))
                .map(row -> problem(
                        row.at(),
                        "row " + row.number() + " (`" + row.name() + "`) of the " + printed.word()
                                + " table is neither a parameter of `"
                                + printed.operation().id()
                                + "` nor an erratum; add one of them"));
    }
}

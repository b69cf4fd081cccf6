package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The marks of a row skip a level or put it below a scalar, and no erratum says where it goes. */
final class PrintedDepthImpossible extends LintRule {

    PrintedDepthImpossible() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Problem> check(Api api) {
        return Printed.of(api).flatMap(this::check);
    }

    private Stream<Problem> check(Printed printed) {
        List<Ledger.Row> rows = printed.rows();
        List<Integer> parents = PrintedRows.parents(rows);
        return IntStream.range(0, rows.size())
                .filter(i -> !printed.corrected().contains(rows.get(i).number()))
                .boxed()
                .flatMap(i -> fault(rows, i, parents.get(i))
                        .map(fault -> problem(
                                rows.get(i).at(),
                                "row " + rows.get(i).number() + " (`"
                                        + rows.get(i).name() + "`) of the " + printed.word() + " table " + fault
                                        + "; add an erratum that says where it goes")));
    }

    private static Stream<String> fault(List<Ledger.Row> rows, int row, int parent) {
        int depth = PrintedRows.depth(rows.get(row));
        int above = parent < 0 ? -1 : PrintedRows.depth(rows.get(parent));
        if (depth > above + 1) {
            return Stream.of("skips a level");
        }
        return parent >= 0 && !PrintedRows.holdsOthers(rows.get(parent))
                ? Stream.of("stands below row " + rows.get(parent).number() + ", which prints the type `"
                        + rows.get(parent).type() + "`")
                : Stream.empty();
    }
}

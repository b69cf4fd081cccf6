package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page prints the same name twice below one parent, and no erratum says which row counts. */
final class PrintedTwice extends LintRule {

    private record Key(int parent, String name) {}

    PrintedTwice() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Problem> check(Api api) {
        return Printed.of(api).flatMap(this::check);
    }

    private Stream<Problem> check(Printed printed) {
        List<Ledger.Row> rows = printed.rows();
        List<Integer> parents = PrintedRows.parents(rows);
        Map<Key, Ledger.Row> first = new HashMap<>();
        return IntStream.range(0, rows.size()).boxed().flatMap(i -> {
            Ledger.Row row = rows.get(i);
            Ledger.Row before = first.putIfAbsent(new Key(parents.get(i), row.name()), row);
            boolean explained = before != null
                    && (printed.corrected().contains(row.number())
                            || printed.corrected().contains(before.number()));
            return before == null || explained
                    ? Stream.empty()
                    : Stream.of(problem(
                            row.at(),
                            "rows " + before.number() + " and " + row.number() + " of the " + printed.word()
                                    + " table both print `" + row.name()
                                    + "` below the same parent; add an erratum that says which one counts"));
        });
    }
}

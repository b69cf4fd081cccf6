package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row is more than one level deeper than the row above. */
final class DepthJump extends Finder {

    DepthJump() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        return page.tables().stream().flatMap(table -> jumps(table.rows()));
    }

    private Stream<Contradiction> jumps(List<RowView> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).row().depth()
                        > (i == 0 ? 0 : rows.get(i - 1).row().depth() + 1))
                .mapToObj(i -> i == 0 ? first(rows.get(0)) : jump(rows.get(i - 1), rows.get(i)));
    }

    private Contradiction first(RowView row) {
        return found(
                List.of(row.says("has " + marks(row) + ", although it is the first row")),
                "What is " + Words.quoted(row.row().name()) + " a member of?");
    }

    private Contradiction jump(RowView above, RowView row) {
        return found(
                List.of(
                        row.says("has " + marks(row)),
                        above.says("is directly above it and has " + above.row().depth())),
                "What is " + Words.quoted(row.row().name()) + " a member of? Either its marks or those of "
                        + Words.quoted(above.row().name()) + " are wrong.");
    }

    private static String marks(RowView row) {
        return row.row().depth() + (row.row().depth() == 1 ? " depth mark" : " depth marks");
    }
}

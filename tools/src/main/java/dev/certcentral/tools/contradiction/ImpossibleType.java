package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.outline.PrintedType;
import java.util.List;
import java.util.stream.Stream;

/** A type word names nothing that a parameter can be, such as {@code null}. */
final class ImpossibleType extends Finder {

    ImpossibleType() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        return page.rows()
                .filter(row -> row.type() == PrintedType.UNKNOWN || row.type() == PrintedType.NONE)
                .map(row -> found(
                        statements(row),
                        "Which type does " + Words.quoted(row.node().path()) + " have?"));
    }

    private static List<Statement> statements(RowView row) {
        Statement printed = row.says(
                row.type() == PrintedType.NONE
                        ? "names no type"
                        : "names the type " + Words.quoted(row.row().type()) + ", which no parameter can have");
        return row.phrases()
                .allowed()
                .map(allowed -> List.of(printed, row.says("lists the values " + Words.listed(allowed.values()))))
                .orElse(List.of(printed));
    }
}

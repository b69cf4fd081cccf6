package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.outline.Node;
import java.util.List;
import java.util.stream.Stream;

/** Rows stand below a row whose type holds nothing. */
final class ScalarWithMembers extends Finder {

    ScalarWithMembers() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        return page.tables().stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row ->
                                !row.node().children().isEmpty() && !row.type().holdsOthers())
                        .map(row -> contradiction(table, row)));
    }

    private Contradiction contradiction(TableView table, RowView row) {
        Node child = row.node().children().get(0);
        return found(
                List.of(
                        table.of(child)
                                .says("stands one or more levels below "
                                        + Words.quoted(row.row().name())),
                        row.says("is " + Words.article(row.type().word()) + " and cannot have members")),
                "What is " + Words.quoted(child.row().name()) + " a member of?");
    }
}

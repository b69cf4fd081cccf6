package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.phrase.Phrase;
import java.util.List;
import java.util.stream.Stream;

/** A condition tests a value that the other row does not allow. */
final class ReferencedValueNotAllowed extends Finder {

    ReferencedValueNotAllowed() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        return page.tables().stream()
                .flatMap(table -> table.rows().stream()
                        .flatMap(row -> row.phrases()
                                .each(Phrase.Conditional.class)
                                .flatMap(conditional -> check(table, row, conditional))));
    }

    private Stream<Contradiction> check(TableView table, RowView row, Phrase.Conditional conditional) {
        String name = conditional.clause().parameter();
        return References.resolve(table.outline(), name).map(table::of).stream()
                .flatMap(other -> other.phrases().allowed().stream()
                        .flatMap(allowed -> conditional.clause().values().stream()
                                .filter(value -> !allowed.values().contains(value))
                                .map(value -> found(
                                        List.of(
                                                row.says("speaks of the case that " + Words.quoted(name) + " is "
                                                        + Words.quoted(value)),
                                                other.says("allows " + Words.listed(allowed.values()))),
                                        "Is " + Words.quoted(value) + " a value of " + Words.quoted(name) + "?"))));
    }
}

package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.phrase.Phrase;
import java.util.List;
import java.util.stream.Stream;

/** A default is none of the allowed values. */
final class DefaultNotAllowed extends Finder {

    DefaultNotAllowed() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        return page.rows()
                .flatMap(row -> row.phrases().first(Phrase.Default.class).stream()
                        .flatMap(value -> check(row, value.value(), allowed(row))));
    }

    /** Lists that hold in some case count too: the default must occur in one of them. */
    private static List<String> allowed(RowView row) {
        return row.phrases()
                .each(Phrase.Allowed.class)
                .flatMap(allowed -> allowed.values().stream())
                .distinct()
                .toList();
    }

    private Stream<Contradiction> check(RowView row, String value, List<String> allowed) {
        if (allowed.isEmpty() || allowed.contains(value)) {
            return Stream.empty();
        }
        List<Statement> statements = List.of(
                row.says("has the default " + Words.quoted(value)), row.says("allows " + Words.listed(allowed)));
        return Stream.of(allowed.stream()
                .filter(other -> Words.sameLetters(other, value))
                .findFirst()
                .map(other -> found(
                        statements, "Is the value spelled " + Words.quoted(value) + " or " + Words.quoted(other) + "?"))
                .orElseGet(() -> found(
                        Severity.ERROR,
                        statements,
                        "Which value does the API assume for "
                                + Words.quoted(row.node().path()) + ", and is it allowed to send it?")));
    }
}

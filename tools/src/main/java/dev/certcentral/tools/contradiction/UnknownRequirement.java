package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A requirement cell holds something else than required, optional or conditional. */
final class UnknownRequirement extends Finder {

    private static final Set<String> KNOWN = Set.of("required", "optional", "conditional");

    UnknownRequirement() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        return page.requestRows()
                .filter(row -> !KNOWN.contains(row.requirement()))
                .map(this::contradiction);
    }

    /** A star that a footnote explains and a condition in parentheses can be understood; they are only untidy. */
    private Contradiction contradiction(RowView row) {
        String cell = row.requirement();
        boolean starred = cell.endsWith("*") && KNOWN.contains(cell.substring(0, cell.length() - 1));
        boolean footnote =
                row.row().description().lines().anyMatch(line -> line.strip().startsWith("*"));
        boolean condition = cell.endsWith(")") && KNOWN.contains(cell.split(" ", 2)[0]);
        Severity severity = (starred && footnote) || condition ? Severity.INFO : Severity.WARNING;
        String says = cell.isEmpty()
                ? "does not say whether it is required"
                : "says " + Words.quoted(cell) + (starred && !footnote ? ", and no footnote explains the star" : "");
        return found(
                severity,
                List.of(row.says(says)),
                "When is " + Words.quoted(row.node().path())
                        + " required? The other rows say required, optional or conditional.");
    }
}

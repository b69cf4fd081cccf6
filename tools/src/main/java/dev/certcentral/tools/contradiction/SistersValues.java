package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;

/** Pages with the same block allow different values. */
final class SistersValues extends SisterFinder {

    SistersValues() {
        super(Severity.INFO);
    }

    @Override
    String fact(RowView row) {
        return Facts.values(row);
    }

    @Override
    String question(String member) {
        return "Which values may " + member + " have? The pages disagree.";
    }
}

package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;

/** Pages with the same block print different types. */
final class SistersType extends SisterFinder {

    SistersType() {
        super(Severity.WARNING);
    }

    @Override
    String fact(RowView row) {
        return Facts.type(row);
    }

    @Override
    String question(String member) {
        return "Which type does " + member + " have? The pages disagree.";
    }
}

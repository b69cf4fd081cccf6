package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;

/** Pages with the same block name different defaults. */
final class SistersDefault extends SisterFinder {

    SistersDefault() {
        super(Severity.WARNING);
    }

    @Override
    String fact(RowView row) {
        return Facts.defaultValue(row);
    }

    @Override
    String question(String member) {
        return "What is the default of " + member + "? The pages disagree.";
    }
}

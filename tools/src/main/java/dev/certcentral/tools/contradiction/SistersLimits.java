package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;

/** Pages with the same block set different limits. */
final class SistersLimits extends SisterFinder {

    SistersLimits() {
        super(Severity.WARNING);
    }

    @Override
    String fact(RowView row) {
        return Facts.limits(row);
    }

    @Override
    String question(String member) {
        return "What is the limit of " + member + "? The pages disagree.";
    }
}

package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;

/** Pages with the same block require different members. */
final class SistersRequirement extends SisterFinder {

    SistersRequirement() {
        super(Severity.WARNING);
    }

    @Override
    String fact(RowView row) {
        return row.requirement();
    }

    @Override
    String question(String member) {
        return "When is " + member + " required? The pages disagree.";
    }
}

package dev.certcentral.tools.contradiction;

import dev.certcentral.tools.phrase.Clause;

/** A clause in our words. */
final class Cases {

    private Cases() {}

    static String of(Clause clause) {
        String name = Words.quoted(clause.parameter());
        return switch (clause.test()) {
            case IS ->
                "when " + name + " is "
                        + String.join(
                                " or ",
                                clause.values().stream().map(Words::quoted).toList());
            case PRESENT -> "when " + name + " is given";
            case ABSENT -> "when " + name + " is not given";
        };
    }
}

package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.util.List;

/**
 * A rule across fields.
 *
 * @param id kebab-case name, unique within the operation
 * @param rows rows of the page that state it; for a rule of a shared type, the rows of the members it mentions
 * @param when what must hold for the rule to apply; empty: always
 * @param effect what it then demands
 * @param says one sentence that explains it to a caller
 * @param at where it was written
 */
public record Rule(String id, List<Integer> rows, Condition when, Effect effect, String says, SourceLocation at) {

    public Rule {
        rows = List.copyOf(rows);
    }

    /** Whether a broken rule stops the request; otherwise it is only worth a warning. */
    public boolean refuses() {
        return !(effect instanceof Effect.Ignore || effect instanceof Effect.Supersede);
    }
}

package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import java.util.List;

/**
 * Statements of one or more pages that cannot all be true, or one that cannot be true at all.
 *
 * @param code stable kebab-case name of the kind, documented
 * @param severity an error cannot be followed, a warning can be followed in two ways, an info is untidy
 * @param statements what is said where; at least one
 * @param question what to ask the vendor
 */
public record Contradiction(String code, Severity severity, List<Statement> statements, String question) {

    public Contradiction {
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("A contradiction needs a statement.");
        }
    }

    /** Where to look first. */
    public Place place() {
        return statements.get(0).place();
    }
}

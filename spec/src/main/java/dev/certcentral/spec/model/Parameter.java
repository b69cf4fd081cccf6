package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * One documented parameter.
 *
 * @param name name on the wire
 * @param codeName snake_case name to use in code where the wire name does not serve; empty: the wire name
 * @param requirement whether it must be sent; for responses, whether it is always there
 * @param type what it holds
 * @param defaultValue what the API assumes when it is absent; documented, never sent; a list of values for an array
 * @param sensitive whether its value must never be printed
 * @param rows rows of the page's table it comes from, ascending; empty when {@link #origin()} is not the table
 * @param origin where the page names it
 * @param about one or two sentences in our own words; may be empty
 * @param at where it was written
 */
public record Parameter(
        String name,
        Optional<String> codeName,
        Requirement requirement,
        FieldType type,
        List<Value> defaultValue,
        boolean sensitive,
        List<Integer> rows,
        Origin origin,
        String about,
        SourceLocation at) {

    public Parameter {
        defaultValue = List.copyOf(defaultValue);
        rows = List.copyOf(rows);
    }

    /** Whether it must always be sent. */
    public boolean required() {
        return requirement == Requirement.REQUIRED;
    }
}

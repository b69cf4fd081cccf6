package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Direction;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One row of the table.
 *
 * @param id kebab-case name
 * @param direction which way the things travel that it judges
 * @param reaches levels it can break at; whether it does depends on the change
 * @param explanation why it breaks, or why it does not
 * @param migration what callers do about a break; empty if it never breaks
 */
public record CompatRule(String id, Direction direction, Set<Level> reaches, String explanation, String migration) {

    public CompatRule {
        reaches = Collections.unmodifiableSet(new TreeSet<>(reaches));
    }
}

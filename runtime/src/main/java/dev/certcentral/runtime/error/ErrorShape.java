package dev.certcentral.runtime.error;

import java.util.Objects;

/**
 * What an API calls the parts of its error bodies.
 *
 * @param list member that holds the entries
 * @param code member of an entry for machines
 * @param message member of an entry for people
 */
public record ErrorShape(String list, String code, String message) {

    /**
     * Checks that nothing is missing.
     *
     * @param list member that holds the entries
     * @param code member of an entry for machines
     * @param message member of an entry for people
     */
    public ErrorShape {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }
}

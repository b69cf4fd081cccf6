package dev.certcentral.tools.diff.mutate;

/**
 * What was changed.
 *
 * @param operator which kind of change
 * @param detail what it was applied to in general, such as {@code request optional string}
 * @param place where exactly
 */
public record Mutation(String operator, String detail, String place) {

    /** For people who must find out what happened. */
    @Override
    public String toString() {
        return operator + " (" + detail + ") at " + place;
    }
}

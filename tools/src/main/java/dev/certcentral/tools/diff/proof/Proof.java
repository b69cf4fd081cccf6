package dev.certcentral.tools.diff.proof;

import dev.certcentral.spec.diff.change.Direction;

/**
 * What came of the search for a proof.
 *
 * @param operation what people call the operation; empty if there is no proof
 * @param direction which way the payload travels
 * @param payload JSON, indented, or a request line; empty if there is no proof
 * @param refusal what the refusing side has against it; without a proof, why there is none
 */
public record Proof(String operation, Direction direction, String payload, String refusal) {

    /** There is no proof, and this is why. */
    static Proof none(String why) {
        return new Proof("", Direction.NEITHER, "", why);
    }

    /** Whether there is one. */
    public boolean found() {
        return !payload.isEmpty();
    }
}

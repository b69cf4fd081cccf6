package dev.certcentral.tools.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One judged change.
 *
 * @param rule id of the rule that judged it, such as {@code parameter-removed}
 * @param breaks at which levels it breaks callers, in the order of the levels; empty: harmless
 * @param direction {@code request}, {@code response}, or empty when it is about neither
 * @param subject what changed, such as {@code Contact.email} or {@code order_eu_eseal}
 * @param occurrences where that shows: operation and path, such as {@code eu_eseal: organization.contacts[].email}; may be empty
 * @param summary one sentence: what changed, with the values of both sides
 * @param before value of the old side; empty when there was nothing
 * @param after value of the new side; empty when there is nothing any more
 * @param explanation why it breaks, or why it does not
 * @param migration what callers do about it; empty when nothing
 * @param proof what proves that it breaks on the wire; empty when it does not, or none can be built
 * @param noProof why there is no proof of a break on the wire; empty when there is one, or nothing to prove
 * @param at file, line and column on the new side, or on the old side for what is gone
 * @param rows rows of the page that it rests on
 * @param fingerprint 16 hexadecimal digits that name this change, whatever else changes
 * @param accepted why it is accepted; empty when it is not
 */
public record Entry(
        String rule,
        Set<Level> breaks,
        String direction,
        String subject,
        List<String> occurrences,
        String summary,
        String before,
        String after,
        String explanation,
        String migration,
        Optional<Proof> proof,
        Optional<String> noProof,
        String at,
        List<Integer> rows,
        String fingerprint,
        Optional<String> accepted) {

    public Entry {
        // Set.of has another order in every process, and reports are the same byte for byte.
        breaks = breaks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(breaks));
        occurrences = List.copyOf(occurrences);
        rows = List.copyOf(rows);
    }

    /** Whether it counts: it breaks callers, and nobody accepted that. */
    public boolean isBreaking() {
        return !breaks.isEmpty() && accepted.isEmpty();
    }

    /** The same change, accepted. */
    public Entry acceptedBecause(String reason) {
        return new Entry(
                rule,
                breaks,
                direction,
                subject,
                occurrences,
                summary,
                before,
                after,
                explanation,
                migration,
                proof,
                noProof,
                at,
                rows,
                fingerprint,
                Optional.of(reason));
    }

    /** Where a change can break callers. */
    public enum Level {
        /** A request that was valid is refused, or a response cannot be read. */
        WIRE,
        /** Code that calls the client does not compile. */
        SOURCE,
        /** Code compiled against the old client does not link. */
        BINARY
    }

    /**
     * A payload that one side takes and the other does not.
     *
     * @param operation short name of the operation
     * @param direction {@code request} or {@code response}
     * @param payload JSON, indented; or the request line where no body shows it
     * @param accepts the side whose validator accepts it, {@code old} or {@code new}
     * @param refuses the side whose validator refuses it
     * @param refusal what the refusing validator says
     */
    public record Proof(
            String operation, String direction, String payload, String accepts, String refuses, String refusal) {}
}

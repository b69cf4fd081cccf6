package dev.certcentral.runtime.policy;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to do about a lost answer.
 *
 * @param deadline how long to look the request up, counted from the moment its answer was lost; at most a year. No look-up
 *     begins later, but one that begins just before has {@code firstPause} to be answered
 * @param firstPause pause before the second look-up (the first one is made at once); it doubles from look-up to look-up
 * @param longestPause no pause is longer, unless the server asks for it
 * @param idsEnforced whether the account refuses a second request with the same id. Only if that is so may a lost request be
 *     sent again; if it is declared and not true, it can be carried out twice
 * @param settledAfter the caller's own judgement: what cannot be found so long after it was lost was not carried out. Null:
 *     absence proves nothing, and the outcome stays unknown
 */
public record OncePolicy(
        Duration deadline,
        Duration firstPause,
        Duration longestPause,
        boolean idsEnforced,
        @Nullable Duration settledAfter) {

    /** Two minutes of look-ups, with pauses from one to twenty seconds; nothing is sent again, and absence proves nothing. */
    public static final OncePolicy STANDARD =
            new OncePolicy(Duration.ofMinutes(2), Duration.ofSeconds(1), Duration.ofSeconds(20), false, null);

    /**
     * Checks the parts.
     *
     * @param deadline how long to look the request up, counted from the moment its answer was lost
     * @param firstPause pause before the second look-up (the first one is made at once)
     * @param longestPause no pause is longer, unless the server asks for it
     * @param idsEnforced whether the account refuses a second request with the same id
     * @param settledAfter the caller's own judgement: what cannot be found so long after it was lost was not carried out
     * @throws IllegalArgumentException if the deadline is not positive, a pause is not either, or absence is to prove
     *     something later than the deadline
     */
    public OncePolicy {
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(firstPause, "firstPause");
        Objects.requireNonNull(longestPause, "longestPause");
        if (deadline.isNegative() || deadline.isZero() || deadline.toDays() > 365) {
            throw new IllegalArgumentException("the deadline is positive and at most a year");
        }
        if (firstPause.isNegative()
                || firstPause.isZero()
                || longestPause.compareTo(firstPause) < 0
                || longestPause.toDays() > 365) {
            throw new IllegalArgumentException(
                    "pauses are positive, the longest is not the shortest, and none is longer than a year");
        }
        if (settledAfter != null && (settledAfter.isNegative() || settledAfter.compareTo(deadline) > 0)) {
            throw new IllegalArgumentException("absence proves something between the loss and the deadline, or never");
        }
    }

    /**
     * This policy with another deadline.
     *
     * @param limit positive
     * @return the policy
     */
    public OncePolicy withDeadline(Duration limit) {
        return new OncePolicy(limit, firstPause, longestPause, idsEnforced, settledAfter);
    }

    /**
     * This policy for an account that is set to refuse a second request with the same id.
     *
     * @return the policy
     */
    public OncePolicy withIdsEnforced() {
        return new OncePolicy(deadline, firstPause, longestPause, true, settledAfter);
    }

    /**
     * This policy, with absence as a proof.
     *
     * @param settled how long after the loss what cannot be found counts as not carried out; at most the deadline
     * @return the policy
     */
    public OncePolicy withSettledAfter(Duration settled) {
        return new OncePolicy(deadline, firstPause, longestPause, idsEnforced, settled);
    }
}

package dev.certcentral.runtime.policy;

import java.time.Duration;
import java.util.Objects;

/**
 * How calls that may be repeated are repeated: those that only read, and those whose documentation says so. Nothing else is
 * ever repeated.
 *
 * @param attempts how often the request is sent at most; 1: no repetition
 * @param firstPause longest pause before the second attempt; it doubles from attempt to attempt. How much of it is waited is
 *     left to chance, so that many clients do not come back at the same moment
 * @param longestPause no pause of the client's own choice is longer; a server may ask for more in {@code Retry-After}
 * @param deadline time for all attempts and pauses together, at most a year. An attempt that is under way then is given up, and
 *     no pause is begun that would not end before. With a single attempt only the client's time limit of a call counts
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause, Duration deadline) {

    /** One attempt, no repetition. */
    public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(5));

    /** Five attempts within two minutes, with pauses of up to half a second, one, two, and four seconds. */
    public static final RetryPolicy STANDARD =
            new RetryPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(20), Duration.ofMinutes(2));

    /**
     * Checks the parts.
     *
     * @param attempts how often the request is sent at most
     * @param firstPause longest pause before the second attempt
     * @param longestPause no pause of the client's own choice is longer
     * @param deadline time for all attempts and pauses together, at most a year
     * @throws IllegalArgumentException if there is no attempt, a pause is negative, or the deadline is not positive or more
     *     than a year
     */
    public RetryPolicy {
        Objects.requireNonNull(firstPause, "firstPause");
        Objects.requireNonNull(longestPause, "longestPause");
        Objects.requireNonNull(deadline, "deadline");
        if (attempts < 1) {
            throw new IllegalArgumentException("there is at least one attempt");
        }
        if (firstPause.isNegative() || longestPause.compareTo(firstPause) < 0 || longestPause.toDays() > 365) {
            throw new IllegalArgumentException(
                    "pauses are not negative, the longest is not the shortest, and none is longer than a year");
        }
        if (deadline.isNegative() || deadline.isZero() || deadline.toDays() > 365) {
            throw new IllegalArgumentException("the deadline is positive and at most a year");
        }
    }
}

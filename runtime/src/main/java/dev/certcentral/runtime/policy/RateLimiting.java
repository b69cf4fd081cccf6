package dev.certcentral.runtime.policy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What to do with a call that the documented rate limits do not allow yet.
 *
 * @param longestWait how long a call waits for its turn at most; zero: it fails at once; null: the limits are not kept
 */
public record RateLimiting(@Nullable Duration longestWait) {

    /** Waits up to a minute. */
    public static final RateLimiting STANDARD = waitUpTo(Duration.ofMinutes(1));

    /** Fails at once. */
    public static final RateLimiting FAIL_FAST = waitUpTo(Duration.ZERO);

    /** Does not count: for APIs that do not, or when something else does. */
    public static final RateLimiting OFF = new RateLimiting(null);

    /**
     * Checks the limit.
     *
     * @param longestWait how long a call waits for its turn at most
     * @throws IllegalArgumentException if it is negative or more than a year
     */
    public RateLimiting {
        if (longestWait != null && (longestWait.isNegative() || longestWait.toDays() > 365)) {
            throw new IllegalArgumentException("nobody waits for a negative time, or more than a year");
        }
    }

    /**
     * Waits for a turn.
     *
     * @param longest at most so long; then the call fails with a
     *     {@link dev.certcentral.runtime.error.RateLimitException} and is not sent
     * @return the choice
     */
    public static RateLimiting waitUpTo(Duration longest) {
        return new RateLimiting(longest);
    }
}

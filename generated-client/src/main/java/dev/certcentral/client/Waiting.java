package dev.certcentral.client;

import java.time.Duration;
import java.util.Objects;

/**
 * How to wait for orders and requests.
 *
 * @param deadline how long to wait when the call does not say
 * @param firstPause pause before the second look; pauses grow by half from look to look and are varied by up to a quarter
 * @param longestPause no pause is longer, unless the server asks for more
 * @param rereadAfter how often an order is looked at for safety, even if the list of changes does not name it
 */
public record Waiting(Duration deadline, Duration firstPause, Duration longestPause, Duration rereadAfter) {

    /** One day; looks every five seconds at first, every minute later, and at each order every quarter of an hour. */
    public static final Waiting STANDARD =
            new Waiting(Duration.ofDays(1), Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(15));

    /**
     * Checks the parts.
     *
     * @param deadline how long to wait when the call does not say
     * @param firstPause pause before the second look
     * @param longestPause no pause is longer, unless the server asks for more
     * @param rereadAfter how often an order is looked at for safety, even if the list of changes does not name it
     * @throws IllegalArgumentException if one is not positive, or the longest pause is shorter than the first
     */
    public Waiting {
        requirePositive(deadline, "deadline");
        requirePositive(firstPause, "firstPause");
        requirePositive(longestPause, "longestPause");
        requirePositive(rereadAfter, "rereadAfter");
        if (longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("the longest pause is not shorter than the first");
        }
    }

    /**
     * The same with another deadline.
     *
     * @param limit positive
     * @return the choice
     * @throws IllegalArgumentException if it is not positive
     */
    public Waiting withDeadline(Duration limit) {
        return new Waiting(limit, firstPause, longestPause, rereadAfter);
    }

    static Duration requirePositive(Duration duration, String name) {
        if (Objects.requireNonNull(duration, name).isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " is positive");
        }
        return duration;
    }
}

package dev.certcentral.runtime.http;

import java.time.Duration;
import java.util.Objects;

/**
 * A documented rate limit. This library tells it and does not enforce it.
 *
 * @param requests number of requests allowed
 * @param window in this rolling window
 */
public record RateLimit(int requests, Duration window) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if one of them is not positive
     */
    public RateLimit {
        Objects.requireNonNull(window, "window");
        if (requests <= 0 || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("a rate limit allows at least one request in a window of time");
        }
    }
}

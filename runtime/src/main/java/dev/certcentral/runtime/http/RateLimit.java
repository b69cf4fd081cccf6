package dev.certcentral.runtime.http;

import java.time.Duration;
import java.util.Objects;

/**
 * A documented rate limit, counted for each API key. An {@link ApiClient} keeps it, see
 * {@link ApiClient.Builder#rateLimiting}; another process with the same key does not know of that.
 *
 * @param requests number of requests allowed
 * @param window in this rolling window
 */
public record RateLimit(int requests, Duration window) {

    /**
     * Checks the parts.
     *
     * @param requests number of requests allowed
     * @param window in this rolling window
     * @throws IllegalArgumentException if one of them is not positive
     */
    public RateLimit {
        Objects.requireNonNull(window, "window");
        if (requests <= 0 || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("a rate limit allows at least one request in a window of time");
        }
    }

    /**
     * The limit in a message.
     *
     * @return such as {@code 100 requests in 5 s}
     */
    @Override
    public String toString() {
        String time = window.toMillis() % 1000 == 0 ? window.toSeconds() + " s" : window.toMillis() + " ms";
        return requests + " requests in " + time;
    }
}

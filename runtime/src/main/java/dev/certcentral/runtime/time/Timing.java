package dev.certcentral.runtime.time;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Tells how much time has passed and lets time pass. Everything in this library that waits (retries, the rate limiter,
 * look-ups, waiting for a certificate) waits through this, so that tests need not.
 *
 * <p>Implementations are safe for use by many threads.
 */
public interface Timing {

    /**
     * A point in time, comparable with others of the same instance only.
     *
     * @return nanoseconds since some moment; may be negative, never goes back
     */
    long nanoTime();

    /**
     * Lets time pass without blocking a thread.
     *
     * @param delay zero or negative: none
     * @return completes with null when the time has passed, possibly at once; cancelling it frees what it holds
     */
    CompletableFuture<Void> after(Duration delay);

    /**
     * Real time. It holds no thread while nobody waits.
     *
     * @return always the same instance
     */
    static Timing system() {
        return SystemTiming.INSTANCE;
    }
}

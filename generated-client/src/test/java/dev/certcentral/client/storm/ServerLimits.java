package dev.certcentral.client.storm;

import java.time.Duration;

/**
 * The API's own count of requests in its two rolling windows. It is written apart from the client's limiter, so that each can
 * be held against the other.
 */
final class ServerLimits {

    private static final int SUSTAINED = 1000;
    private static final long SUSTAINED_NANOS = Duration.ofMinutes(3).toNanos();
    private static final int BURST = 100;
    private static final long BURST_NANOS = Duration.ofSeconds(5).toNanos();

    private final VirtualTime time;
    private final boolean busy;
    private final long[] arrivals = new long[SUSTAINED + 1];
    private long count;
    private long excesses;

    /**
     * Starts to count.
     *
     * @param busy whether requests come so fast that the limits matter
     */
    ServerLimits(VirtualTime time, boolean busy) {
        this.time = time;
        this.busy = busy;
    }

    boolean busy() {
        return busy;
    }

    /** Notes a request. */
    void arrived() {
        arrivals[(int) (count++ % arrivals.length)] = time.nanoTime();
        if (exceeded()) {
            excesses++;
        }
    }

    /** Whether the last request was one too many. */
    boolean exceeded() {
        return within(SUSTAINED, SUSTAINED_NANOS) || within(BURST, BURST_NANOS);
    }

    /** How many were too many so far. */
    long excesses() {
        return excesses;
    }

    /** Whether the request that came so many before the last one is still in the window. */
    private boolean within(int requests, long window) {
        return count > requests
                && time.nanoTime() - arrivals[(int) ((count - 1 - requests) % arrivals.length)] < window;
    }
}

package dev.certcentral.client;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Pauses between looks: each half as long again as the one before, varied so that many clients do not look at once. */
final class Pauses {

    private final Waiting waiting;
    private final DoubleSupplier random;
    private double nanos;

    /**
     * Starts with the first pause.
     *
     * @param waiting the limits
     * @param random from 0 to 1, 1 excluded
     */
    Pauses(Waiting waiting, DoubleSupplier random) {
        this.waiting = waiting;
        this.random = random;
        restart();
    }

    void restart() {
        nanos = (double) waiting.firstPause().toNanos();
    }

    /** The next pause in nanoseconds; at least what the server asked for, if it did. */
    long next(@Nullable Duration asked) {
        double pause = nanos;
        nanos = Math.min(nanos * 1.5, (double) waiting.longestPause().toNanos());
        long own = Math.max(1, (long) vary(pause));
        return asked == null ? own : Math.max(own, asked.toNanos());
    }

    /** Up to a quarter more or less. */
    double vary(double pause) {
        return pause * (0.75 + random.getAsDouble() / 2);
    }
}

package dev.certcentral.runtime.time;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Real time, on the JDK's own timer thread. */
final class SystemTiming implements Timing {

    static final SystemTiming INSTANCE = new SystemTiming();

    private SystemTiming() {}

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public CompletableFuture<Void> after(Duration delay) {
        if (delay.isNegative() || delay.isZero()) {
            return CompletableFuture.completedFuture(null);
        }
        return new CompletableFuture<Void>().completeOnTimeout(null, delay.toNanos(), TimeUnit.NANOSECONDS);
    }
}

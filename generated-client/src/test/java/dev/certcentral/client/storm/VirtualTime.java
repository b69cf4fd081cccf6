package dev.certcentral.client.storm;

import dev.certcentral.runtime.time.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time that passes when somebody waits for it. It belongs to one simulated caller: while that one waits, nothing else
 * happens, so waiting is over at once.
 */
final class VirtualTime extends Clock implements Timing {

    /** Any moment will do; dates in headers are computed from it. */
    private static final Instant START = Instant.parse("2031-05-06T07:08:09Z");

    private final AtomicLong nanos = new AtomicLong();

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public CompletableFuture<Void> after(Duration delay) {
        pass(delay);
        return CompletableFuture.completedFuture(null);
    }

    void pass(Duration duration) {
        if (!duration.isNegative()) {
            nanos.addAndGet(duration.toNanos());
        }
    }

    @Override
    public Instant instant() {
        return START.plusNanos(nanos.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody asks for another zone");
    }
}

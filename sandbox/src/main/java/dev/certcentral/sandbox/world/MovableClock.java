package dev.certcentral.sandbox.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes ahead of another one by as much as was asked for. Thread-safe. */
public final class MovableClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> ahead;

    /** Starts as far ahead. */
    public MovableClock(Clock base, Duration ahead) {
        this(base, new AtomicReference<>(ahead));
    }

    private MovableClock(Clock base, AtomicReference<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
    }

    /** Puts it forward. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Time does not go back; advance by a positive duration, not " + by);
        }
        ahead.updateAndGet(by::plus);
    }

    /** Sets how far it goes ahead. */
    public void reset(Duration to) {
        ahead.set(to);
    }

    /** How far it goes ahead. */
    public Duration ahead() {
        return Objects.requireNonNull(ahead.get());
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), ahead);
    }
}

package dev.certcentral.client;

import dev.certcentral.runtime.time.Timing;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;

/** Time that passes when a test says so, on the thread of the test. */
final class VirtualTiming implements Timing {

    private record Alarm(long at, long number, CompletableFuture<Void> future) {}

    private final PriorityQueue<Alarm> alarms =
            new PriorityQueue<>(Comparator.comparingLong(Alarm::at).thenComparingLong(Alarm::number));
    private long now = Long.MAX_VALUE - 1_000_000_000L; // nanoTime may be anything, and overflows
    private long elapsed;
    private long numbers;

    @Override
    public synchronized long nanoTime() {
        return now + elapsed;
    }

    @Override
    public synchronized CompletableFuture<Void> after(Duration delay) {
        CompletableFuture<Void> future = new CompletableFuture<>();
        if (delay.isNegative() || delay.isZero()) {
            future.complete(null);
        } else {
            alarms.add(new Alarm(elapsed + delay.toNanos(), numbers++, future));
        }
        return future;
    }

    /** Lets time pass; everything that becomes due happens in order, and may make more become due. */
    void advance(Duration time) {
        long end;
        synchronized (this) {
            end = elapsed + time.toNanos();
        }
        for (Alarm next = due(end); next != null; next = due(end)) {
            next.future().complete(null);
        }
    }

    private synchronized Alarm due(long end) {
        alarms.removeIf(alarm -> alarm.future().isDone());
        Alarm next = alarms.peek();
        if (next == null || next.at() > end) {
            elapsed = end;
            return null;
        }
        elapsed = next.at();
        return alarms.remove();
    }

    /** Time since the beginning. */
    synchronized Duration elapsed() {
        return Duration.ofNanos(elapsed);
    }

    /** How many alarms are set and not cancelled. */
    synchronized int alarms() {
        alarms.removeIf(alarm -> alarm.future().isDone());
        return alarms.size();
    }
}

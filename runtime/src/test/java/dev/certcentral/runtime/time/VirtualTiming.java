package dev.certcentral.runtime.time;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;

/**
 * Time that passes only when a test says so. What is due runs on the thread that lets time pass, in order, and at its own
 * moment. Automatic time passes by itself whenever somebody waits: for one caller at a time.
 */
public final class VirtualTiming implements Timing {

    private record Event(long at, long number, CompletableFuture<Void> future) {}

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::number));
    private final boolean automatic;
    private long now;
    private long number;

    private VirtualTiming(boolean automatic, long start) {
        this.automatic = automatic;
        this.now = start;
    }

    /** Stands still until it is told to pass. Starts close to the overflow of its numbers, which nobody may stumble over. */
    public static VirtualTiming standing() {
        return new VirtualTiming(false, Long.MAX_VALUE - 1_000_000_000L);
    }

    /** Passes while somebody waits. */
    public static VirtualTiming automatic() {
        return new VirtualTiming(true, 0);
    }

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public synchronized CompletableFuture<Void> after(Duration delay) {
        if (delay.isNegative() || delay.isZero()) {
            return CompletableFuture.completedFuture(null);
        }
        if (automatic) {
            now += delay.toNanos();
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> future = new CompletableFuture<>();
        events.add(new Event(delay.toNanos() - (Long.MAX_VALUE - now), number++, future));
        return future;
    }

    /** How many wait. */
    public synchronized long waiting() {
        return events.stream().filter(event -> !event.future().isDone()).count();
    }

    /** Lets time pass until somebody is due; false: nobody waits. */
    public boolean next() {
        Event event;
        synchronized (this) {
            event = events.poll();
            while (event != null && event.future().isDone()) {
                event = events.poll();
            }
            if (event == null) {
                return false;
            }
            now = event.at() + Long.MAX_VALUE;
        }
        event.future().complete(null);
        return true;
    }

    /** Lets so much time pass. */
    public void pass(Duration time) {
        long until;
        synchronized (this) {
            until = time.toNanos() - (Long.MAX_VALUE - now);
        }
        while (due(until)) {
            next();
        }
        synchronized (this) {
            now = until + Long.MAX_VALUE;
        }
    }

    private synchronized boolean due(long until) {
        events.removeIf(event -> event.future().isDone());
        return !events.isEmpty() && events.peek().at() <= until;
    }
}

package dev.certcentral.client;

import dev.certcentral.client.StillWaitingException.Reason;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.RetryAdvice;
import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.time.Timing;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks after everything of one kind that somebody waits for. Holds no thread and no timer while nobody waits.
 *
 * <p>What is waited for is read once when somebody comes. From then on, if the kind has a list of changes, one call for it
 * serves all, and only what it names with a new status is read again, and each thing at long intervals for safety; without
 * such a list each thing is read again and again. Pauses grow, failures that pass are borne, others end the waits they
 * concern.
 *
 * @param <T> what it is waited for
 */
final class Watch<T> implements AutoCloseable {

    /** Fewer than the calls that OkHttp makes at the same time, so that the list of changes need not queue. */
    private static final int READS_AT_ONCE = 4;

    /** Changes may show late, and the server counts back from a moment that is not exactly ours. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    /** A page of a proxy instead of an answer may pass; if it stays, it is a fault that somebody must know of. */
    private static final int UNREADABLE_IN_A_ROW = 5;

    private final WatchedKind<T> kind;
    private final Timing timing;
    private final Waiting waiting;
    private final DoubleSupplier random;
    private final Executor finisher;
    private final long origin;
    private final Serial serial = new Serial(this::failAll);

    // All below is touched by tasks of `serial` only.
    private final Map<Long, Watched<T>> all = new LinkedHashMap<>();
    private final Deque<Watched<T>> toRead = new ArrayDeque<>();
    private final Pauses pauses;
    private int reading;
    private boolean closed;
    private @Nullable CompletableFuture<?> alarm;
    private long alarmAt;
    private @Nullable CompletableFuture<?> polling;
    private long pollAt;
    private long coveredUntil;
    private int unreadable;

    /**
     * Watches nothing yet.
     *
     * @param kind how to look
     * @param timing through which all time passes
     * @param waiting pauses and deadline
     * @param random from 0 to 1, 1 excluded
     * @param finisher runs what callers hang on the end of their waits
     */
    Watch(WatchedKind<T> kind, Timing timing, Waiting waiting, DoubleSupplier random, Executor finisher) {
        this.kind = kind;
        this.timing = timing;
        this.waiting = waiting;
        this.random = random;
        this.finisher = finisher;
        this.origin = timing.nanoTime();
        this.pauses = new Pauses(waiting, random);
    }

    /**
     * Waits.
     *
     * @param id for what
     * @param deadline how long at most; null: the standard
     * @return the wait; cancelling its future ends it
     */
    Wait<T> join(long id, @Nullable Duration deadline) {
        Duration limit = Waiting.requirePositive(deadline == null ? waiting.deadline() : deadline, "deadline");
        Wait<T> wait = new Wait<>(kind.name(), id, finisher);
        serial.run(() -> enter(wait));
        wait.start(timing, limit, () -> serial.run(() -> leave(wait)));
        return wait;
    }

    /** Ends all waits. */
    @Override
    public void close() {
        serial.run(() -> {
            closed = true;
            List.copyOf(all.values()).forEach(watched -> watched.waits.forEach(wait -> wait.end(Reason.CLOSED)));
            rest();
        });
    }

    private void enter(Wait<T> wait) {
        if (wait.future().isDone()) {
            return;
        }
        if (closed) {
            wait.fail(new IllegalStateException("The client is closed."));
            return;
        }
        if (all.isEmpty()) {
            coveredUntil = now();
            pollAt = Long.MAX_VALUE;
        }
        Watched<T> watched = all.computeIfAbsent(wait.id(), id -> new Watched<>(id, new Pauses(waiting, random)));
        watched.waits.add(wait);
        wait.saw(watched.status);
        read(watched);
        pauses.restart();
        if (kind.hasChanges() && polling == null) {
            pollAt = Math.min(pollAt, now() + pauses.next(null));
            wakeAt(pollAt);
        }
    }

    private void leave(Wait<T> wait) {
        Watched<T> watched = all.get(wait.id());
        if (watched != null && watched.waits.remove(wait) && watched.waits.isEmpty()) {
            forget(watched);
        }
    }

    private void forget(Watched<T> watched) {
        all.remove(watched.id, watched);
        giveUp(watched);
        if (all.isEmpty()) {
            rest();
        }
    }

    /** Nobody waits. What is under way is given up; its end finds nothing to do. */
    private void rest() {
        List<Watched<T>> left = List.copyOf(all.values());
        all.clear();
        left.forEach(this::giveUp);
        if (polling != null) {
            polling.cancel(false);
            polling = null;
        }
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
    }

    private void giveUp(Watched<T> watched) {
        if (watched.queued) {
            toRead.remove(watched);
        }
        if (watched.read != null) {
            watched.read.cancel(false);
        }
    }

    private void failAll(Throwable failure) {
        List.copyOf(all.values()).forEach(watched -> watched.waits.forEach(wait -> wait.fail(failure)));
        rest();
    }

    private void read(Watched<T> watched) {
        if (watched.read == null && !watched.queued) {
            watched.queued = true;
            toRead.add(watched);
            readNext();
        }
    }

    private void readNext() {
        while (reading < READS_AT_ONCE && !toRead.isEmpty()) {
            Watched<T> watched = toRead.remove();
            watched.queued = false;
            reading++;
            CompletableFuture<T> read = started(() -> kind.read(watched.id));
            watched.read = read;
            var unused = read.whenComplete((value, failure) -> serial.run(() -> {
                reading--;
                watched.read = null;
                if (all.get(watched.id) == watched) {
                    if (failure == null) {
                        seen(watched, value);
                    } else {
                        notSeen(watched, unwrapped(failure));
                    }
                }
                readNext();
            }));
        }
    }

    private void seen(Watched<T> watched, T value) {
        String status = kind.status(value);
        watched.status = status;
        watched.unreadable = 0;
        watched.waits.forEach(wait -> wait.saw(status));
        if (kind.isSettled(value)) {
            List.copyOf(watched.waits).forEach(wait -> wait.succeed(value));
            forget(watched);
            return;
        }
        long pause = kind.hasChanges()
                ? (long) watched.pauses.vary((double) waiting.rereadAfter().toNanos())
                : watched.pauses.next(null);
        if (kind.hasChanges()) {
            watched.pauses.restart();
        }
        lookAgain(watched, pause);
        String rumour = watched.rumour;
        watched.rumour = null;
        if (rumour != null && !rumour.equals(status)) {
            read(watched);
        }
    }

    private void notSeen(Watched<T> watched, Throwable failure) {
        watched.unreadable = failure instanceof UnreadableResponseException ? watched.unreadable + 1 : 0;
        if (!passes(failure, watched.unreadable)) {
            List.copyOf(watched.waits).forEach(wait -> wait.fail(failure));
            forget(watched);
            return;
        }
        watched.waits.forEach(wait -> wait.failedOnce(failure));
        lookAgain(watched, watched.pauses.next(asked(failure)));
    }

    private void lookAgain(Watched<T> watched, long pause) {
        watched.readAt = now() + pause;
        wakeAt(watched.readAt);
    }

    private void wakeAt(long time) {
        if (alarm != null) {
            if (alarmAt <= time) {
                return;
            }
            alarm.cancel(false);
        }
        CompletableFuture<Void> set = timing.after(Duration.ofNanos(Math.max(1, time - now())));
        alarm = set;
        alarmAt = time;
        var unused = set.thenRun(() -> serial.run(() -> ring(set)));
    }

    private void ring(CompletableFuture<Void> rung) {
        if (alarm != rung) {
            return;
        }
        alarm = null;
        long now = now();
        if (polling == null && pollAt <= now) {
            poll(now);
        }
        long next = polling == null ? pollAt : Long.MAX_VALUE;
        for (Watched<T> watched : List.copyOf(all.values())) {
            if (watched.read == null && !watched.queued) {
                if (watched.readAt <= now) {
                    read(watched);
                } else {
                    next = Math.min(next, watched.readAt);
                }
            }
        }
        if (next != Long.MAX_VALUE) {
            wakeAt(next);
        }
    }

    private void poll(long now) {
        long seconds = Duration.ofNanos(now - coveredUntil).plus(OVERLAP).toSeconds() + 1;
        if (seconds > kind.longestWindow().toSeconds()) {
            seconds = kind.longestWindow().toSeconds();
            all.values().forEach(watched -> watched.readAt = now);
        }
        long window = seconds;
        CompletableFuture<List<WatchedKind.Change>> poll = started(() -> kind.changes(window));
        polling = poll;
        var unused = poll.whenComplete((changes, failure) -> serial.run(() -> {
            if (polling != poll) {
                return; // given up; another one may be under way
            }
            polling = null;
            if (failure == null) {
                coveredUntil = now;
                unreadable = 0;
                changes.forEach(this::heard);
                pollAgain(null);
            } else {
                pollFailed(unwrapped(failure));
            }
        }));
    }

    private void heard(WatchedKind.Change change) {
        Watched<T> watched = all.get(change.id());
        if (watched == null || change.status().equals(watched.status)) {
            return;
        }
        if (watched.read != null) {
            watched.rumour = change.status();
        }
        read(watched);
    }

    private void pollFailed(Throwable failure) {
        unreadable = failure instanceof UnreadableResponseException ? unreadable + 1 : 0;
        if (!passes(failure, unreadable)) {
            failAll(failure);
            return;
        }
        all.values().forEach(watched -> watched.waits.forEach(wait -> wait.failedOnce(failure)));
        pollAgain(asked(failure));
    }

    private void pollAgain(@Nullable Duration asked) {
        pollAt = now() + pauses.next(asked);
        wakeAt(pollAt);
    }

    private long now() {
        return timing.nanoTime() - origin;
    }

    private static boolean passes(Throwable failure, int unreadableInARow) {
        if (failure instanceof UnreadableResponseException) {
            return unreadableInARow < UNREADABLE_IN_A_ROW;
        }
        return failure instanceof ApiException api && api.retryAdvice().kind() == RetryAdvice.Kind.LATER;
    }

    private static @Nullable Duration asked(Throwable failure) {
        return failure instanceof ApiException api ? api.retryAdvice().after() : null;
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static <V> CompletableFuture<V> started(Supplier<CompletableFuture<V>> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}

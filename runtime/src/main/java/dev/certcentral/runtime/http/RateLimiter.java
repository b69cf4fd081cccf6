package dev.certcentral.runtime.http;

import dev.certcentral.runtime.error.RateLimitException;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.time.Timing;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rate limits of one API key, exactly: a turn is taken before a request is sent and is free again one window after
 * its answer arrived. The API saw the request at some moment in between, so however long requests and answers travel, no
 * rolling window of its own holds more than is allowed. Counting from the sending would not do: slow requests followed by
 * fast ones arrive closer together than they were sent.
 *
 * <p>Turns go in the order in which they were asked for. Memory is bounded by the largest limit and the number of waiting
 * calls; every operation takes constant time on average. Safe for use by many threads.
 */
final class RateLimiter {

    private final Timing timing;
    private final List<RateLimit> limits;
    private final Object lock = new Object();
    private final AnswerLog log;
    private int underWay;
    private final Set<Turn> queue = new LinkedHashSet<>();
    private boolean alarmSet;
    private long alarm;

    RateLimiter(List<RateLimit> limits, Timing timing) {
        this.limits = List.copyOf(limits);
        this.timing = timing;
        this.log = new AnswerLog(this.limits);
    }

    /** The right to send one request. Whoever asked for one gives it back in the end, in any case. */
    final class Turn {

        private final RequestLine line;
        private final CompletableFuture<Void> future = new CompletableFuture<>();
        private boolean held;
        private boolean givenBack;
        private long latest;
        private @Nullable CompletableFuture<Void> expiry;

        Turn(RequestLine line) {
            this.line = line;
        }

        /**
         * Asks for it.
         *
         * @return null: here it is. Else completes when it is there, or fails with a {@link RateLimitException}, at once if it
         *     cannot come in time
         */
        @Nullable
        CompletableFuture<Void> take(Duration longest) {
            boolean first;
            synchronized (lock) {
                long now = timing.nanoTime();
                log.forget(now);
                first = queue.isEmpty();
                long wait = log.untilRoom(underWay + queue.size() + 1L, now);
                if (first && wait == 0) {
                    hold(this);
                    return null;
                }
                if (longest.compareTo(Duration.ofNanos(wait)) < 0) {
                    return CompletableFuture.failedFuture(usedUp(this, underWay + queue.size() + 1L, now));
                }
                latest = now + longest.toNanos();
                queue.add(this);
            }
            if (!first) { // who is first is looked after by the alarm
                expiry = timing.after(longest);
                var unused = expiry.thenRun(() -> expire(this));
            }
            serve();
            return future;
        }

        /** One that was used counts until the windows have passed; one that was not is free at once. */
        void giveBack(boolean used) {
            synchronized (lock) {
                boolean again = givenBack;
                givenBack = true;
                queue.remove(this);
                if (held) {
                    held = false;
                    underWay--;
                    if (used) {
                        log.add(timing.nanoTime());
                    }
                }
                if (queue.isEmpty() || again) {
                    return;
                }
            }
            serve();
        }

        private void end(@Nullable RateLimitException problem) {
            if (expiry != null) {
                expiry.cancel(false);
            }
            if (problem == null) {
                future.complete(null);
            } else {
                future.completeExceptionally(problem);
            }
        }
    }

    private void hold(Turn turn) {
        turn.held = true;
        underWay++;
    }

    private RateLimitException usedUp(Turn turn, long more, long now) {
        RateLimit limit = limits.get(log.tightest(more, now));
        return new RateLimitException(turn.line, limit.toString(), Duration.ofNanos(log.untilRoom(more, now)));
    }

    /** Gives turns to those who wait, as far as there are any, and sees to it that somebody looks again. */
    private void serve() {
        while (true) {
            Turn first;
            RateLimitException problem = null;
            long wait;
            long at;
            synchronized (lock) {
                if (queue.isEmpty()) {
                    return;
                }
                first = queue.iterator().next();
                long now = timing.nanoTime();
                log.forget(now);
                wait = log.untilRoom(underWay + 1L, now);
                at = now + wait;
                if (wait > 0 && at - first.latest <= 0) {
                    if (alarmSet && alarm - at <= 0) {
                        return; // somebody looks by then anyway
                    }
                    alarmSet = true;
                    alarm = at;
                    first = null;
                } else {
                    queue.remove(first);
                    if (wait == 0) {
                        hold(first);
                    } else {
                        problem = usedUp(first, underWay + 1L, now);
                    }
                }
            }
            if (first != null) {
                first.end(problem);
            } else if (!isOver(wait, at)) {
                return;
            }
        }
    }

    /** Looks again after a while; true: time has passed already. */
    private boolean isOver(long wait, long at) {
        CompletableFuture<Void> rest = timing.after(Duration.ofNanos(wait));
        if (rest.isDone()) {
            silence(at);
            return true;
        }
        var unused = rest.thenRun(() -> {
            silence(at);
            serve();
        });
        return false;
    }

    private void silence(long at) {
        synchronized (lock) {
            alarmSet = alarmSet && alarm != at;
        }
    }

    private void expire(Turn turn) {
        RateLimitException problem;
        synchronized (lock) {
            if (!queue.remove(turn)) {
                return;
            }
            problem = usedUp(turn, underWay + 1L, timing.nanoTime());
        }
        turn.end(problem);
        serve();
    }
}

package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.certcentral.runtime.error.RateLimitException;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.time.VirtualTiming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RateLimiterTest {

    private static final RequestLine LINE = new RequestLine("look_up", "GET", "/thing");
    private static final Duration LONG = Duration.ofMinutes(10);

    private final VirtualTiming timing = VirtualTiming.standing();
    private final RateLimiter two =
            new RateLimiter(List.of(new RateLimit(2, seconds(5)), new RateLimit(3, seconds(60))), timing);

    /** One request of the random test, with what happened to it; times since the start, -1: never. */
    private static final class Request {
        final int number;
        final boolean used;
        long asked;
        long given = -1;
        long seen = -1;
        long answered = -1;
        boolean waited;
        boolean refused;
        boolean cancelled;

        Request(int number, boolean used) {
            this.number = number;
            this.used = used;
        }

        boolean counts(long window, long at) {
            return given >= 0 && given < at && (answered < 0 || answered >= at || (used && answered + window >= at));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noWindowOfTheServerEverHoldsMoreThanAllowed(long seed) {
        Random random = new Random(seed);
        List<RateLimit> limits = List.of(
                new RateLimit(1 + random.nextInt(6), Duration.ofMillis(100 + random.nextInt(900))),
                new RateLimit(5 + random.nextInt(20), Duration.ofMillis(2000 + random.nextInt(5000))));
        RateLimiter limiter = new RateLimiter(limits, timing);
        Duration longest = Duration.ofMillis(random.nextInt(20_000));
        List<Request> requests = new ArrayList<>();
        List<Request> order = new ArrayList<>();
        long start = timing.nanoTime();
        for (int i = 0; i < 400; i++) {
            Request request = new Request(i, random.nextInt(10) > 0);
            requests.add(request);
            arrive(limiter, request, longest, random, order, start);
            if (random.nextInt(4) > 0) {
                timing.pass(Duration.ofNanos(random.nextLong(400_000_000)));
            }
        }
        while (timing.next()) {
            // until nobody waits
        }

        for (RateLimit limit : limits) {
            long window = limit.window().toNanos();
            assertThat(fullest(requests, window)).as("seed %d, %s", seed, limit).isLessThanOrEqualTo(limit.requests());
        }
        assertThat(order).as("seed %d: in order", seed).isSortedAccordingTo((a, b) -> a.number - b.number);
        for (Request request : requests) {
            String what = "seed " + seed + ", request " + request.number;
            assertThat(request.given >= 0 || request.refused || request.cancelled)
                    .as(what)
                    .isTrue();
            assertThat(request.given - request.asked).as(what).isLessThanOrEqualTo(longest.toNanos());
            if (request.waited && request.given >= 0) {
                assertThat(limits)
                        .as(what + " waited no longer than it had to")
                        .anyMatch(limit -> requests.stream()
                                        .filter(other ->
                                                other.counts(limit.window().toNanos(), request.given))
                                        .count()
                                >= limit.requests());
            }
        }
        timing.pass(seconds(60));
        assertThat(limiter.new Turn(LINE).take(Duration.ZERO))
                .as("seed %d: all turns came back", seed)
                .isNull();
    }

    private void arrive(
            RateLimiter limiter, Request request, Duration longest, Random random, List<Request> order, long start) {
        RateLimiter.Turn turn = limiter.new Turn(LINE);
        request.asked = timing.nanoTime() - start;
        Duration travel = Duration.ofNanos(random.nextLong(3_000_000_000L));
        Duration back = Duration.ofNanos(random.nextLong(1_000_000_000L));
        Runnable send = () -> {
            request.given = timing.nanoTime() - start;
            order.add(request);
            if (request.used) {
                var seen = timing.after(travel).thenRun(() -> request.seen = timing.nanoTime() - start);
            }
            var answered = timing.after(travel.plus(back)).thenRun(() -> {
                request.answered = timing.nanoTime() - start;
                turn.giveBack(request.used);
                turn.giveBack(request.used); // again, which does nothing
            });
        };
        CompletableFuture<Void> wait = turn.take(longest);
        if (wait == null) {
            send.run();
            return;
        }
        request.waited = true;
        boolean impatient = random.nextInt(10) == 0;
        var unused = wait.whenComplete((nothing, problem) -> {
            if (problem == null) {
                send.run();
            } else {
                request.refused = !wait.isCancelled();
                turn.giveBack(false);
            }
        });
        if (impatient && !wait.isDone()) {
            var later = timing.after(Duration.ofNanos(random.nextLong(5_000_000_000L)))
                    .thenRun(() -> {
                        request.cancelled = wait.cancel(false);
                    });
        }
    }

    private static long fullest(List<Request> requests, long window) {
        long most = 0;
        for (Request last : requests) {
            if (last.seen >= 0) {
                most = Math.max(
                        most,
                        requests.stream()
                                .filter(other ->
                                        other.seen >= 0 && other.seen <= last.seen && other.seen > last.seen - window)
                                .count());
            }
        }
        return most;
    }

    @Test
    void turnIsFreeOneWindowAfterTheAnswer() {
        RateLimiter.Turn first = taken();
        RateLimiter.Turn second = taken();
        timing.pass(seconds(20));
        first.giveBack(true);
        timing.pass(seconds(4));

        RateLimitException full = refused(Duration.ZERO);

        assertThat(full).hasMessageContaining("2 requests in 5 s").hasMessageContaining("1000 ms");
        assertThat(full.retryAdvice().after()).isEqualTo(seconds(1));
        second.giveBack(true);
        timing.pass(seconds(1));
        taken();
        assertThat(refused(Duration.ZERO)).hasMessageContaining("3 requests in 60 s");
    }

    @Test
    void turnThatWasNotUsedIsFreeAtOnce() {
        taken();
        RateLimiter.Turn unused = taken();
        CompletableFuture<Void> waiting = two.new Turn(LINE).take(LONG);

        unused.giveBack(false);

        assertThat(waiting).isCompleted();
    }

    @Test
    void whoLeavesMakesRoomForTheNext() {
        taken().giveBack(true);
        timing.pass(seconds(1));
        taken().giveBack(true);
        RateLimiter.Turn leaves = two.new Turn(LINE);
        CompletableFuture<Void> left = leaves.take(LONG);
        CompletableFuture<Void> next = two.new Turn(LINE).take(LONG);

        leaves.giveBack(false);
        timing.pass(seconds(4));

        assertThat(left).isNotCompletedExceptionally().isNotDone();
        assertThat(next).isCompleted();
    }

    @Test
    void whoCannotHaveATurnInTimeIsToldAtOnce() {
        taken().giveBack(true);
        taken().giveBack(true);
        CompletableFuture<Void> waits = two.new Turn(LINE).take(seconds(5));

        RateLimitException behind = refused(seconds(59));

        assertThat(behind.retryAdvice().after()).isEqualTo(seconds(60));
        assertThat(waits).isNotDone();
    }

    @Test
    void whoWaitsInVainIsToldAsSoonAsThatIsKnown() {
        RateLimiter.Turn slow = taken();
        taken();
        CompletableFuture<Void> waits = two.new Turn(LINE).take(seconds(6));
        timing.pass(seconds(4));
        slow.giveBack(true);

        timing.pass(seconds(1));

        assertThat(waits).isCompletedExceptionally();
        assertThat(catchThrowableOfType(CompletionException.class, waits::join).getCause())
                .isInstanceOf(RateLimitException.class);
    }

    private RateLimiter.Turn taken() {
        RateLimiter.Turn turn = two.new Turn(LINE);
        assertThat(turn.take(Duration.ZERO)).isNull();
        return turn;
    }

    private RateLimitException refused(Duration longest) {
        CompletableFuture<Void> turn = two.new Turn(LINE).take(longest);
        assertThat(turn).isNotNull().isCompletedExceptionally();
        return (RateLimitException)
                catchThrowableOfType(CompletionException.class, turn::join).getCause();
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}

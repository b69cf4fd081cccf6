package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.client.StillWaitingException.Reason;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ErrorResponse;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.error.RetryAdvice;
import dev.certcentral.runtime.error.UnreadableResponseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting on virtual time: who looks when, how often, and how each wait ends. */
class WatchTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final VirtualTiming timing = new VirtualTiming();
    private final ModelOrders orders = new ModelOrders(timing);
    private Watch<String> watch = watch(orders, new Random(1));

    private Watch<String> watch(WatchedKind<String> kind, Random random) {
        return new Watch<>(kind, timing, Waiting.STANDARD, random::nextDouble, Runnable::run);
    }

    /** Whatever a test did: when nobody waits any more, nothing is left behind. */
    @AfterEach
    void nothingIsLeftBehind() {
        watch.close();
        assertThat(timing.alarms()).as("alarms").isZero();
        int calls = orders.calls();
        timing.advance(DAY);
        assertThat(orders.calls()).as("calls after the end").isEqualTo(calls);
    }

    private static ApiErrorException answer(int status, RetryAdvice advice) {
        RequestLine line = new RequestLine("order_info", "GET", "/order");
        return new ApiErrorException(line, new ErrorResponse(status, Map.of(), ""), List.of(), advice);
    }

    private static ApiErrorException busy() {
        return answer(503, RetryAdvice.later());
    }

    private CompletableFuture<String> join(long id) {
        return watch.join(id, DAY).future();
    }

    @Test
    void settledOrderIsReadOnce() {
        orders.set(1, "issued");
        assertThat(join(1)).isCompletedWithValue("issued");
        assertThat(orders.reads).containsExactly(1L);
        assertThat(orders.windows).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"issued", "rejected", "canceled", "CANCELED", "revoked", "expired"})
    void waitEndsSoonAfterTheOrderIsSettled(String end) {
        orders.set(1, "pending");
        CompletableFuture<String> wait = join(1);
        timing.advance(Duration.ofMinutes(30));
        assertThat(wait).isNotDone();
        orders.set(1, end);
        timing.advance(Duration.ofSeconds(76));
        assertThat(wait).isCompletedWithValue(end);
    }

    @Test
    void unknownStatusIsWaitedThroughAndNamedAtTheDeadline() {
        orders.set(1, "being_pondered");
        CompletableFuture<String> wait = watch.join(1, Duration.ofMinutes(5)).future();
        timing.advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(wait).isNotDone();
        timing.advance(Duration.ofMillis(1));
        assertThatThrownBy(wait::join)
                .hasCauseInstanceOf(StillWaitingException.class)
                .cause()
                .hasMessage("Waited for order 1 until the deadline; its last status was \"being_pondered\". It is not"
                        + " decided: wait again, or look it up later.")
                .satisfies(e -> {
                    assertThat(((StillWaitingException) e).reason()).isEqualTo(Reason.DEADLINE);
                    assertThat(((StillWaitingException) e).id()).isEqualTo(1);
                    assertThat(((StillWaitingException) e).lastStatus()).isEqualTo("being_pondered");
                });
    }

    @Test
    void thousandWaitsCostOneCallPerPollAndOneReadPerChange() {
        LongStream.range(0, 1000).forEach(id -> orders.set(id, "pending"));
        List<CompletableFuture<String>> waits =
                LongStream.range(0, 1000).mapToObj(this::join).toList();
        assertThat(orders.reads).hasSize(1000);
        timing.advance(Duration.ofMinutes(5));
        assertThat(orders.reads).as("nothing changed").hasSize(1000);
        assertThat(orders.windows).hasSizeBetween(4, 25);

        int polls = orders.windows.size();
        LongStream.range(0, 7).forEach(id -> orders.set(id * 100, "issued"));
        timing.advance(Duration.ofSeconds(76));
        assertThat(orders.windows.size() - polls).isBetween(1, 2);
        assertThat(orders.reads).hasSize(1007);
        assertThat(waits).filteredOn(CompletableFuture::isDone).hasSize(7);
        assertThat(orders.mostReadsAtOnce).isLessThanOrEqualTo(4);
    }

    @Test
    void changeThatSettlesNothingIsReadOnceThoughWindowsOverlap() {
        orders.set(1, "needs_approval");
        CompletableFuture<String> wait = join(1);
        timing.advance(Duration.ofSeconds(10));
        orders.set(1, "processing");
        timing.advance(Duration.ofMinutes(4));
        assertThat(orders.reads).containsExactly(1L, 1L);
        assertThat(wait).isNotDone();
    }

    @Test
    void windowReachesBackBeyondTheLastPollThatWorked() {
        orders.set(1, "pending");
        var unused = join(1);
        orders.failChanges = busy();
        timing.advance(Duration.ofHours(1));
        orders.failChanges = null;
        orders.windows.clear();
        timing.advance(Duration.ofSeconds(76));
        assertThat(orders.windows.get(0)).isBetween(3600L + 120, 3600L + 120 + 80);
        timing.advance(Duration.ofSeconds(76));
        assertThat(orders.windows.get(orders.windows.size() - 1)).isBetween(120L, 120L + 80);
    }

    @Test
    void longSilenceIsBridgedByReadingEverything() {
        orders.set(1, "pending");
        CompletableFuture<String> wait = watch.join(1, Duration.ofDays(30)).future();
        orders.failChanges = busy();
        timing.advance(Duration.ofDays(9));
        orders.failChanges = null;
        orders.windows.clear();
        int reads = orders.reads.size();
        timing.advance(Duration.ofSeconds(76));
        assertThat(orders.windows.get(0)).isEqualTo(604_800L);
        assertThat(orders.reads).hasSizeGreaterThan(reads);
        assertThat(wait).isNotDone();
    }

    @Test
    void whatTheListOfChangesConcealsIsFoundBySafetyReads() {
        orders.set(1, "pending");
        CompletableFuture<String> wait = join(1);
        orders.concealsChanges = true;
        orders.set(1, "issued");
        timing.advance(Duration.ofMinutes(10));
        assertThat(wait).isNotDone();
        timing.advance(Duration.ofMinutes(10));
        assertThat(wait).isCompletedWithValue("issued");
    }

    @Test
    void staleReadAfterAChangeIsRepeated() {
        orders.set(1, "pending");
        CompletableFuture<String> wait = join(1);
        orders.stale.put(1L, "pending");
        orders.set(1, "issued");
        timing.advance(Duration.ofSeconds(30));
        assertThat(wait).isNotDone();
        assertThat(orders.reads).hasSizeGreaterThan(1);
        orders.stale.clear();
        timing.advance(Duration.ofSeconds(76));
        assertThat(wait).isCompletedWithValue("issued");
    }

    @Test
    void changeThatComesWhileAReadIsUnderWayIsReadAgain() {
        orders.set(1, "pending");
        orders.holdReads = true;
        CompletableFuture<String> wait = join(1);
        timing.advance(Duration.ofSeconds(1));
        orders.set(1, "issued");
        timing.advance(Duration.ofSeconds(20));
        orders.holdReads = false;
        orders.held.remove(0).complete("pending");
        assertThat(wait).isCompletedWithValue("issued");
        assertThat(orders.reads).hasSize(2);
    }

    @Test
    void waitersOfOneOrderShareItsReads() {
        orders.set(1, "pending");
        CompletableFuture<String> one = join(1);
        CompletableFuture<String> other = join(1);
        orders.set(1, "issued");
        timing.advance(Duration.ofSeconds(10));
        assertThat(one).isCompletedWithValue("issued");
        assertThat(other).isCompletedWithValue("issued");
        assertThat(orders.reads).hasSize(3);
    }

    @Test
    void cancelledWaitDisturbsNoOther() {
        orders.set(1, "pending");
        orders.set(2, "pending");
        CompletableFuture<String> one = join(1);
        CompletableFuture<String> same = join(1);
        CompletableFuture<String> other = join(2);
        one.cancel(true);
        orders.set(1, "issued");
        orders.set(2, "rejected");
        timing.advance(Duration.ofSeconds(10));
        assertThat(one).isCancelled();
        assertThat(same).isCompletedWithValue("issued");
        assertThat(other).isCompletedWithValue("rejected");
    }

    @Test
    void lastOneToLeaveStopsEverything() {
        orders.set(1, "pending");
        CompletableFuture<String> wait = join(1);
        assertThat(timing.alarms()).isPositive();
        wait.cancel(true);
        assertThat(timing.alarms()).isZero();
        timing.advance(DAY);
        assertThat(orders.calls()).isEqualTo(1);
    }

    @Test
    void callsUnderWayAreGivenUpWithTheLastWaitAndDoNotDisturbTheNext() {
        orders.set(1, "pending");
        orders.holdChanges = true;
        CompletableFuture<String> wait = join(1);
        timing.advance(Duration.ofSeconds(10));
        CompletableFuture<List<WatchedKind.Change>> poll = orders.heldChanges.get(0);
        wait.cancel(true);
        assertThat(poll).isCancelled();

        orders.holdChanges = false;
        CompletableFuture<String> next = join(1);
        orders.set(1, "issued");
        timing.advance(Duration.ofSeconds(10));
        assertThat(next).isCompletedWithValue("issued");
    }

    @Test
    void failureThatPassesIsBorne() {
        orders.set(1, "pending");
        orders.failReads = busy();
        CompletableFuture<String> wait = join(1);
        orders.failChanges = busy();
        timing.advance(Duration.ofMinutes(10));
        assertThat(wait).isNotDone();
        assertThat(orders.calls()).as("pauses grow").isLessThan(60);
        orders.failReads = null;
        orders.failChanges = null;
        orders.set(1, "issued");
        timing.advance(Duration.ofMinutes(2));
        assertThat(wait).isCompletedWithValue("issued");
    }

    @Test
    void serverDecidesHowLongThePauseIs() {
        orders.set(1, "pending");
        CompletableFuture<String> wait = join(1);
        orders.failChanges = answer(429, RetryAdvice.later(Duration.ofMinutes(8)));
        timing.advance(Duration.ofSeconds(10));
        assertThat(orders.windows).hasSize(1);
        orders.failChanges = null;
        timing.advance(Duration.ofMinutes(7));
        assertThat(orders.windows).hasSize(1);
        timing.advance(Duration.ofMinutes(2));
        assertThat(orders.windows).hasSizeGreaterThan(1);
        assertThat(wait).isNotDone();
    }

    @Test
    void failureOfAReadThatStaysEndsThatWaitOnly() {
        orders.set(2, "pending");
        ApiErrorException missing = answer(404, RetryAdvice.never());
        orders.failReads = missing;
        CompletableFuture<String> one = join(1);
        orders.failReads = null;
        CompletableFuture<String> other = join(2);
        assertThatThrownBy(one::join).hasCause(missing);
        orders.set(2, "issued");
        timing.advance(Duration.ofSeconds(10));
        assertThat(other).isCompletedWithValue("issued");
    }

    @Test
    void failureOfThePollThatStaysEndsAllWaits() {
        orders.set(1, "pending");
        orders.set(2, "pending");
        CompletableFuture<String> one = join(1);
        CompletableFuture<String> other = join(2);
        ApiErrorException forbidden = answer(403, RetryAdvice.never());
        orders.failChanges = forbidden;
        timing.advance(Duration.ofSeconds(10));
        assertThatThrownBy(one::join).hasCause(forbidden);
        assertThatThrownBy(other::join).hasCause(forbidden);
    }

    @Test
    void unreadableAnswersAreBorneForAWhile() {
        orders.set(1, "pending");
        CompletableFuture<String> wait = join(1);
        orders.failChanges =
                new UnreadableResponseException(new RequestLine("x", "GET", "/x"), 200, "<html>", false, null);
        timing.advance(Duration.ofSeconds(20));
        assertThat(wait).isNotDone();
        timing.advance(Duration.ofMinutes(5));
        assertThatThrownBy(wait::join).hasCauseInstanceOf(UnreadableResponseException.class);
        assertThat(orders.windows).hasSize(5);
    }

    @Test
    void mistakeInThisCodeReachesThoseWhoWait() {
        orders.set(1, "pending");
        CompletableFuture<String> wait = join(1);
        orders.nullChanges = true;
        timing.advance(Duration.ofSeconds(10));
        assertThatThrownBy(wait::join).hasCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void deadlineNamesTheFailureOfTheLastLook() {
        orders.failReads = busy();
        orders.failChanges = busy();
        CompletableFuture<String> wait = watch.join(1, Duration.ofMinutes(1)).future();
        timing.advance(Duration.ofMinutes(1));
        assertThatThrownBy(wait::join)
                .cause()
                .hasMessageContaining("its status was never seen; the last look failed: GET /order")
                .hasCauseInstanceOf(ApiErrorException.class);
    }

    @Test
    void closingEndsAllWaitsAndRefusesNewOnes() {
        orders.set(1, "pending");
        CompletableFuture<String> wait = join(1);
        watch.close();
        assertThatThrownBy(wait::join)
                .cause()
                .hasMessageStartingWith(
                        "The client was closed while waiting for order 1; its last status was \"pending\"");
        assertThatThrownBy(() -> join(1).join()).hasCauseInstanceOf(IllegalStateException.class);
        watch.close();
    }

    @Test
    void whatCallersHangOnTheEndMayWaitAgain() {
        orders.set(1, "issued");
        orders.set(2, "rejected");
        assertThat(join(1).thenCompose(first -> join(2))).isCompletedWithValue("rejected");
    }

    @Test
    void deadlineMustBePositive() {
        assertThatThrownBy(() -> watch.join(1, Duration.ZERO)).hasMessage("deadline is positive");
        assertThatThrownBy(() -> watch.join(1, Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void interruptedThreadStopsWaiting() {
        orders.set(1, "pending");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> watch.join(1, DAY).join())
                .isInstanceOfSatisfying(
                        StillWaitingException.class, e -> assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(timing.alarms()).isZero();
    }

    @Test
    void requestsAreReadOneByOneWithGrowingPauses() {
        orders.listsChanges = false;
        orders.set(1, "pending");
        CompletableFuture<String> wait = join(1);
        timing.advance(Duration.ofMinutes(10));
        assertThat(orders.reads.size()).isBetween(10, 25);
        assertThat(orders.windows).isEmpty();
        orders.set(1, "rejected");
        timing.advance(Duration.ofSeconds(76));
        assertThat(wait).isCompletedWithValue("rejected");
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    /** Orders that come, change and fail at random: each wait ends with the truth, soon after it became true. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyWaitEndsWithTheTruth(int seed) {
        Random random = new Random(seed);
        watch = watch(orders, random);
        orders.faults = random;
        List<CompletableFuture<String>> waits = new ArrayList<>();
        List<@Nullable String> ends = new ArrayList<>();
        for (int step = 0; step < 300; step++) {
            int id = random.nextInt(40);
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (waits.size() <= id) {
                        id = waits.size();
                        orders.set(id, "pending");
                        ends.add(null);
                        waits.add(watch.join(id, Duration.ofDays(100)).future());
                    } else if (random.nextInt(10) == 0) {
                        waits.get(id).cancel(true);
                    }
                }
                case 1 -> {
                    if (id < ends.size() && ends.get(id) == null) {
                        String next = List.of("processing", "odd", "issued", "rejected")
                                .get(random.nextInt(4));
                        orders.set(id, next);
                        ends.set(id, next.equals("issued") || next.equals("rejected") ? next : null);
                    }
                }
                default -> timing.advance(Duration.ofMillis(random.nextInt(20_000)));
            }
        }
        orders.faults = null;
        assertThat(orders.mostReadsAtOnce).isLessThanOrEqualTo(4);
        timing.advance(Duration.ofMinutes(5));
        for (int id = 0; id < waits.size(); id++) {
            CompletableFuture<String> wait = waits.get(id);
            if (!wait.isCancelled()) {
                assertThat(wait.getNow(null)).as("order %d", id).isEqualTo(ends.get(id));
            }
        }
        assertThat(waits)
                .allSatisfy(wait -> assertThat(wait.isCompletedExceptionally()).isEqualTo(wait.isCancelled()));
    }

    @Test
    void failureIsNotWrappedTwice() {
        CompletionException wrapped = new CompletionException(answer(404, RetryAdvice.never()));
        orders.failReads = wrapped;
        assertThatThrownBy(() -> watch.join(1, DAY).join()).isSameAs(wrapped.getCause());
    }
}

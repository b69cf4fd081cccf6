package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.RateLimitException;
import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.policy.RateLimiting;
import dev.certcentral.runtime.policy.RetryPolicy;
import dev.certcentral.runtime.time.Timing;
import dev.certcentral.runtime.time.VirtualTiming;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class RepeatTest extends HttpTest {

    private static final OperationInfo SAFE_UPDATE =
            new OperationInfo("safe_update", "PUT", "/thing", List.of("here"), true);
    private static final String BUSY = "{\"errors\":[{\"code\":\"busy\",\"message\":\"later\"}]}";

    /** Passes by itself, remembers how long, and tells when somebody waits. */
    private static class Pauses implements Timing {
        final VirtualTiming time;
        final List<Duration> made = new CopyOnWriteArrayList<>();
        final CountDownLatch waiting = new CountDownLatch(1);

        Pauses(VirtualTiming time) {
            this.time = time;
        }

        @Override
        public long nanoTime() {
            return time.nanoTime();
        }

        @Override
        public CompletableFuture<Void> after(Duration delay) {
            made.add(delay);
            CompletableFuture<Void> over = time.after(delay);
            waiting.countDown();
            return over;
        }
    }

    private final Pauses pauses = new Pauses(VirtualTiming.automatic());
    private final Pauses standing = new Pauses(VirtualTiming.standing());

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatOnlyReadsIsRepeated(boolean async) {
        answer(500, "");
        answer(502, "<html>");
        answer(200, "{\"name\":\"n\"}");

        assertThat(made(TestApi.lookUp(client(pauses)), async).name()).isEqualTo("n");

        assertThat(pauses.made).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void whatChangesSomethingIsNot(int status) {
        answer(status, BUSY, "Retry-After", "0");
        answer(status, BUSY, "Retry-After", "0");
        ApiClient client = client(pauses);

        failure(ApiErrorException.class, () -> TestApi.order(client).execute());
        failure(ApiErrorException.class, () -> TestApi.update(client).execute());

        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(pauses.made).isEmpty();
    }

    @Test
    void whatIsDocumentedAsRepeatableIs() {
        answer(500, "");
        answer(204, "");
        ApiClient client = client(pauses);

        safeUpdate(client).execute();

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void attemptsAreBoundedAndAllFailuresTold(boolean async) {
        for (int i = 1; i <= 5; i++) {
            answer(500, "{\"errors\":[{\"code\":\"number" + i + "\"}]}");
        }

        ApiException last = failed(TestApi.lookUp(client(pauses)), async);

        assertThat(last).hasMessageContaining("number5");
        assertThat(last.getSuppressed())
                .extracting(Throwable::getMessage)
                .hasSize(4)
                .allMatch(m -> m.contains("number"));
        assertThat(pauses.made)
                .containsExactly(
                        Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 403, 404})
    void permanentErrorsAreNotRepeated(int status) {
        answer(status, BUSY);

        failed(TestApi.lookUp(client(pauses)), false);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void secondsThatTheServerAsksForAreWaited() {
        answer(429, BUSY, "Retry-After", "7");
        answer(200, "{}");

        TestApi.lookUp(client(pauses)).execute();

        assertThat(pauses.made).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void dateThatTheServerNamesIsAwaited() {
        answer(503, "", "Retry-After", "Sat, 21 Nov 2026 10:00:09 GMT");
        answer(200, "{}");
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

        TestApi.lookUp(closing(with(pauses).clock(clock).build())).execute();

        assertThat(pauses.made).containsExactly(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void pauseBeyondTheDeadlineIsNotBegun(String retryAfter) {
        answer(429, BUSY, "Retry-After", retryAfter);

        ApiException told = failed(TestApi.lookUp(client(pauses)), false);

        assertThat(told).hasMessageContaining("HTTP 429");
        assertThat(pauses.made).isEmpty();
    }

    @Test
    void deadlineHoldsForAllAttemptsTogether() {
        for (int i = 0; i < 4; i++) {
            answer(429, BUSY, "Retry-After", "50");
        }

        failed(TestApi.lookUp(client(pauses)), false);

        assertThat(pauses.made).containsExactly(Duration.ofSeconds(50), Duration.ofSeconds(50));
    }

    @Test
    void limitOfOneCallIsKept() {
        answer(429, BUSY, "Retry-After", "9");
        answer(429, BUSY, "Retry-After", "9");

        failed(TestApi.lookUp(client(pauses)).within(Duration.ofSeconds(10)), false);

        assertThat(pauses.made).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void limitOfOneCallEndsASilentAttempt() throws Exception {
        RawServer silent = closing(new RawServer((number, request, socket) -> {}));
        ApiClient client = closing(TestApi.client(silent.url()).build());

        ConnectionException late = failure(
                ConnectionException.class,
                () -> TestApi.lookUp(client).within(Duration.ofMillis(200)).execute());

        assertThat(late.reason()).isEqualTo(Reason.TIMED_OUT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void brokenPooledConnectionDoesNotHurtWhatOnlyReads(boolean async) throws Exception {
        RawServer raw = closing(new RawServer((number, request, socket) -> {
            if (number == 2) {
                socket.close();
            } else {
                RawServer.write(socket, RawServer.ok("{}"));
            }
        }));
        ApiClient client = closing(TestApi.client(raw.url()).timing(pauses).build());
        TestApi.lookUp(client).execute();

        made(TestApi.lookUp(client), async);

        assertThat(raw.requests).hasSize(3);
        assertThat(raw.connections).hasValue(2);
    }

    @Test
    void bodyThatBreaksOffIsReadAgainButNotOneThatIsWrong() throws Exception {
        RawServer raw = closing(new RawServer((number, request, socket) -> {
            if (number == 1) {
                RawServer.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"na");
                socket.close();
            } else {
                RawServer.write(socket, RawServer.ok("<html>"));
            }
        }));
        ApiClient client = closing(TestApi.client(raw.url()).timing(pauses).build());

        UnreadableResponseException wrong = failure(
                UnreadableResponseException.class, () -> TestApi.lookUp(client).execute());

        assertThat(raw.requests).hasSize(2);
        assertThat(wrong.getSuppressed()).hasSize(1);
    }

    @Test
    void interruptEndsThePause() throws Exception {
        answer(500, "");
        ApiClient client = client(standing);
        AtomicReference<ConnectionException> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread waiting = new Thread(() -> {
            thrown.set(failure(
                    ConnectionException.class, () -> TestApi.lookUp(client).execute()));
            flag.set(Thread.currentThread().isInterrupted());
        });
        waiting.start();
        assertThat(standing.waiting.await(10, TimeUnit.SECONDS)).isTrue();

        waiting.interrupt();
        waiting.join(10_000);

        assertThat(thrown.get().reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(thrown.get().getSuppressed()).hasSize(1);
        assertThat(flag.get()).isTrue();
        assertThat(standing.time.waiting()).isZero();
    }

    @Test
    void cancelEndsThePause() throws Exception {
        answer(500, "");
        ApiCall<TestApi.Thing> call = TestApi.lookUp(client(standing));
        CompletableFuture<TestApi.Thing> future = call.executeAsync();
        assertThat(standing.waiting.await(10, TimeUnit.SECONDS)).isTrue();

        call.cancel();

        CompletionException failed = failure(CompletionException.class, future::join);
        assertThat(((ConnectionException) failed.getCause()).reason()).isEqualTo(Reason.CANCELED);
        assertThat(standing.time.waiting()).isZero();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void closedClientIsNotAskedAgain() throws Exception {
        answer(500, "");
        ApiClient client = client(standing);
        CompletableFuture<TestApi.Thing> future = TestApi.lookUp(client).executeAsync();
        assertThat(standing.waiting.await(10, TimeUnit.SECONDS)).isTrue();

        client.close();
        standing.time.next();

        CompletionException failed = failure(CompletionException.class, future::join);
        assertThat(failed.getCause()).isInstanceOf(ApiErrorException.class);
        assertThat(failed.getCause().getSuppressed()).hasAtLeastOneElementOfType(IllegalStateException.class);
    }

    @Test
    void secondAttemptThatIsNotSentDoesNotHideThatTheFirstWas() throws Exception {
        RawServer raw = new RawServer((number, request, socket) -> socket.close());
        ApiClient client = closing(TestApi.client(raw.url())
                .timing(new Pauses(VirtualTiming.automatic()) {
                    @Override
                    public CompletableFuture<Void> after(Duration delay) {
                        closeQuietly(raw);
                        return super.after(delay);
                    }
                })
                .build());

        ConnectionException lost =
                failure(ConnectionException.class, () -> safeUpdate(client).execute());

        assertThat(raw.requests).hasSize(1);
        assertThat(lost.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyAttemptTakesATurn(boolean async) {
        answer(500, "");
        answer(500, "");
        answer(200, "{}");
        ApiClient client = closing(limited(new RateLimit(2, Duration.ofSeconds(5)))
                .timing(pauses)
                .jitter(() -> 0)
                .build());

        made(TestApi.lookUp(client), async);

        assertThat(pauses.made.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void callWithoutATurnIsNotSent() {
        answer(200, "{}");
        ApiClient client = closing(limited(new RateLimit(1, Duration.ofSeconds(5)))
                .timing(standing)
                .rateLimiting(RateLimiting.FAIL_FAST)
                .build());
        TestApi.order(client).execute();

        assertThat(failed(TestApi.order(client), false)).isInstanceOf(RateLimitException.class);
        assertThat(failed(TestApi.lookUp(client), true)).isInstanceOf(RateLimitException.class);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void clientsOfOneKeyCountTogetherAndOneThatDoesNotCountDoesNotWait() {
        for (int i = 0; i < 3; i++) {
            answer(200, "{}");
        }
        RateLimit limit = new RateLimit(1, Duration.ofSeconds(5));
        ApiClient one = closing(limited(limit).timing(standing).build());
        ApiClient other = closing(limited(limit)
                .shareLimits(one)
                .rateLimiting(RateLimiting.FAIL_FAST)
                .build());
        ApiClient careless = closing(
                limited(limit).shareLimits(one).rateLimiting(RateLimiting.OFF).build());
        TestApi.order(one).execute();

        assertThat(failed(TestApi.order(other), false)).isInstanceOf(RateLimitException.class);
        TestApi.order(careless).execute();
    }

    @Test
    void interruptLeavesTheQueue() throws Exception {
        answer(200, "{}");
        answer(200, "{}");
        ApiClient client = closing(limited(new RateLimit(1, Duration.ofSeconds(5)))
                .timing(standing)
                .build());
        TestApi.order(client).execute();
        AtomicReference<ConnectionException> thrown = new AtomicReference<>();
        Thread waiting = new Thread(() -> thrown.set(
                failure(ConnectionException.class, () -> TestApi.order(client).execute())));
        waiting.start();
        assertThat(standing.waiting.await(10, TimeUnit.SECONDS)).isTrue();

        waiting.interrupt();
        waiting.join(10_000);
        standing.time.pass(Duration.ofSeconds(5));

        assertThat(thrown.get().reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(thrown.get().outcome()).isEqualTo(Outcome.NOT_SENT);
        TestApi.order(client).execute();
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void cancelledFutureLeavesTheQueue() {
        answer(200, "{}");
        ApiClient client = closing(limited(new RateLimit(1, Duration.ofSeconds(5)))
                .timing(standing)
                .build());
        TestApi.order(client).execute();
        CompletableFuture<TestApi.Thing> waits = TestApi.order(client).executeAsync();

        waits.cancel(false);
        standing.time.pass(Duration.ofSeconds(5));

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void connectionThatWasNeverMadeCostsNoTurn() throws Exception {
        RawServer gone = new RawServer((number, request, socket) -> {});
        gone.close();
        ApiClient client = closing(TestApi.client(gone.url(), new RateLimit(1, Duration.ofSeconds(5)))
                .retries(RetryPolicy.NONE)
                .rateLimiting(RateLimiting.FAIL_FAST)
                .build());

        for (int i = 0; i < 3; i++) {
            assertThat(failed(TestApi.order(client), i > 0)).isInstanceOf(ConnectionException.class);
        }
    }

    private ApiClient client(Timing timing) {
        return closing(with(timing).build());
    }

    private ApiClient.Builder with(Timing timing) {
        return builder().timing(timing).jitter(() -> 0.5);
    }

    private ApiClient.Builder limited(RateLimit limit) {
        return TestApi.client(server.url("/v2"), limit);
    }

    private static ApiCall<@Nullable Void> safeUpdate(ApiClient client) {
        return client.call(SAFE_UPDATE, () -> client.api(TestApi.Things.class).update(new TestApi.Thing("x")));
    }

    private static <T> T made(ApiCall<T> call, boolean async) {
        return async ? call.executeAsync().join() : call.execute();
    }

    private static ApiException failed(ApiCall<?> call, boolean async) {
        if (!async) {
            return failure(ApiException.class, call::execute);
        }
        return (ApiException)
                failure(CompletionException.class, () -> call.executeAsync().join())
                        .getCause();
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

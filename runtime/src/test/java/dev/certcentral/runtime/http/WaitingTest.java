package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import dev.certcentral.runtime.error.Outcome;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class WaitingTest extends HttpTest {

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch canceled = new CountDownLatch(1);

    @Test
    void interruptGivesTheCallUpAndStaysSet() throws Exception {
        ApiClient client = silentClient();
        AtomicReference<ConnectionException> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread waiting = new Thread(() -> {
            thrown.set(failure(
                    ConnectionException.class, () -> TestApi.order(client).execute()));
            flag.set(Thread.currentThread().isInterrupted());
        });
        waiting.start();
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

        waiting.interrupt();
        waiting.join(5000);

        assertThat(waiting.isAlive()).isFalse();
        assertThat(thrown.get().reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(thrown.get().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(flag.get()).isTrue();
        assertThat(canceled.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void interruptedThreadSendsNothing() {
        ApiClient client = client();
        Thread.currentThread().interrupt();
        ConnectionException refused;
        try {
            refused = failure(
                    ConnectionException.class, () -> TestApi.order(client).execute());
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void cancellingTheFutureCancelsTheCall() throws Exception {
        CompletableFuture<TestApi.Thing> future = TestApi.order(silentClient()).executeAsync();
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

        future.cancel(false);

        assertThat(canceled.await(5, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void timeLimitOnTheFutureCancelsTheCall() throws Exception {
        CompletableFuture<ApiResponse<TestApi.Thing>> future =
                TestApi.order(silentClient()).executeForResponseAsync().orTimeout(300, TimeUnit.MILLISECONDS);

        assertThatThrownBy(future::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
        assertThat(canceled.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cancelBeforeTheCallSendsNothing(boolean async) {
        ApiCall<TestApi.Thing> call = TestApi.order(client());
        call.cancel();

        ConnectionException refused = async
                ? (ConnectionException) failure(
                                CompletionException.class,
                                () -> call.executeAsync().join())
                        .getCause()
                : failure(ConnectionException.class, call::execute);

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(refused.reason()).isEqualTo(Reason.CANCELED);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void cancelFromAnotherThreadEndsTheWait() throws Exception {
        ApiCall<TestApi.Thing> call = TestApi.order(silentClient());
        CompletableFuture<ConnectionException> thrown =
                CompletableFuture.supplyAsync(() -> failure(ConnectionException.class, call::execute));
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

        call.cancel();

        assertThat(thrown.get(5, TimeUnit.SECONDS).reason()).isEqualTo(Reason.CANCELED);
        assertThat(thrown.get().outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void cancelAfterTheAnswerDoesNothing() {
        answer(200, "{\"name\":\"n\"}");
        ApiCall<TestApi.Thing> call = TestApi.order(client());
        assertThat(call.executeAsync().join().name()).isEqualTo("n");

        call.cancel();
    }

    @Test
    void callsEndInTime() throws Exception {
        RawServer silent = closing(new RawServer((number, request, socket) -> {}));
        ApiClient client = closing(
                TestApi.client(silent.url()).callTimeout(Duration.ofMillis(300)).build());

        ConnectionException late =
                failure(ConnectionException.class, () -> TestApi.order(client).execute());

        assertThat(late.reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(late.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(silent.requests).hasSize(1);
    }

    @Test
    void readLimitOfTheGivenClientIsKept() throws Exception {
        RawServer silent = closing(new RawServer((number, request, socket) -> {}));
        OkHttpClient given =
                new OkHttpClient.Builder().readTimeout(Duration.ofMillis(300)).build();
        ApiClient client =
                closing(TestApi.client(silent.url()).httpClient(given).build());

        assertThat(failure(
                                ConnectionException.class,
                                () -> TestApi.order(client).execute())
                        .reason())
                .isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void drippingBodyEndsInTime() throws Exception {
        RawServer dripping = closing(new RawServer((number, request, socket) -> {
            RawServer.write(socket, "HTTP/1.1 500 X\r\nContent-Length: 100000\r\n\r\n");
            while (!socket.isClosed()) {
                RawServer.write(socket, "x");
                sleep(20);
            }
        }));
        ApiClient client = closing(TestApi.client(dripping.url())
                .callTimeout(Duration.ofMillis(500))
                .build());

        assertThat(failure(
                        dev.certcentral.runtime.error.ApiErrorException.class,
                        () -> TestApi.order(client).execute()))
                .hasMessageContaining("HTTP 500");
    }

    @Test
    void closedClientRefusesCalls() {
        answer(200, "{}");
        ApiClient client = client();
        ApiCall<TestApi.Thing> prepared = TestApi.order(client);
        TestApi.order(client).execute();

        client.close();
        client.close();

        assertThatIllegalStateException().isThrownBy(prepared::execute).withMessage("The client is closed.");
        assertThatIllegalStateException().isThrownBy(() -> TestApi.order(client).executeAsync());
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void givenClientStaysOpen() throws Exception {
        OkHttpClient given = new OkHttpClient();
        answer(200, "{}");
        answer(200, "{}");
        try (ApiClient client = builder().httpClient(given).build()) {
            TestApi.order(client).executeAsync().join();
        }

        assertThat(given.dispatcher().executorService().isShutdown()).isFalse();
        TestApi.order(closing(builder().httpClient(given).build()))
                .executeAsync()
                .join();
    }

    @Test
    void threadsAreDaemons() {
        answer(200, "{}");
        answer(200, "{}");
        ApiClient client = client();
        TestApi.order(client).execute();
        TestApi.order(client).executeAsync().join();

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("certcentral-"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
    }

    /** A client of a server that takes the request and says nothing. */
    private ApiClient silentClient() throws Exception {
        RawServer silent = closing(new RawServer((number, request, socket) -> arrived.countDown()));
        EventListener listener = new EventListener() {
            @Override
            public void canceled(Call call) {
                canceled.countDown();
            }
        };
        OkHttpClient given = new OkHttpClient.Builder().eventListener(listener).build();
        return closing(TestApi.client(silent.url()).httpClient(given).build());
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

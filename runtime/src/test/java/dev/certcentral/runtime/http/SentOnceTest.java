package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.RetryAdvice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SentOnceTest extends HttpTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void orderIsNotSentAgainOnABrokenPooledConnection(boolean async) throws Exception {
        RawServer raw = closing(new RawServer((number, request, socket) -> {
            if (number == 1) {
                RawServer.write(socket, RawServer.ok("{}"));
            } else {
                socket.close();
            }
        }));
        ApiClient client = closing(TestApi.client(raw.url()).build());
        TestApi.order(client).execute();

        ConnectionException lost = connectionFailure(client, async);

        assertThat(raw.requests).hasSize(2);
        assertThat(raw.connections).hasValue(1);
        assertThat(lost.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(lost.reason()).isEqualTo(Reason.FAILED);
        assertThat(lost.retryAdvice()).isEqualTo(RetryAdvice.unknownOutcome());
        assertThat(lost).hasMessageContaining("may have been carried out").hasMessageNotContaining("CARD_4111");
    }

    @Test
    void orderIsNotSentAgainIfTheGivenClientWouldRetry() throws Exception {
        RawServer raw = closing(new RawServer((number, request, socket) -> {
            if (number == 1) {
                RawServer.write(socket, RawServer.ok("{}"));
            } else {
                socket.close();
            }
        }));
        OkHttpClient given =
                new OkHttpClient.Builder().retryOnConnectionFailure(true).build();
        ApiClient client = closing(TestApi.client(raw.url()).httpClient(given).build());
        TestApi.order(client).execute();

        connectionFailure(client, false);

        assertThat(raw.requests).hasSize(2);
    }

    @Test
    void connectionClosedWhileIdleIsReplacedBeforeSending() throws Exception {
        RawServer raw =
                closing(new RawServer((number, request, socket) -> RawServer.write(socket, RawServer.ok("{}"))));
        ApiClient client = closing(TestApi.client(raw.url()).build());
        TestApi.order(client).execute();
        raw.closeConnections();
        Thread.sleep(4500); // as long as our pool keeps it, and a little more

        TestApi.order(client).execute();

        assertThat(raw.requests).hasSize(2);
        assertThat(raw.connections).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({"503, 0", "421, 0", "408, 0", "429, 0", "401, 0", "407, 0", "500, 0"})
    void answersThatMakeOkHttpRepeatDoNot(int status, String retryAfter) throws Exception {
        RawServer raw = closing(new RawServer((number, request, socket) -> RawServer.write(
                socket,
                "HTTP/1.1 " + status + " X\r\nRetry-After: " + retryAfter
                        + "\r\nWWW-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n")));
        OkHttpClient given = new OkHttpClient.Builder()
                .authenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Authorization", "again")
                        .build())
                .build();
        ApiClient client = closing(TestApi.client(raw.url()).httpClient(given).build());

        Exception refused = failure(Exception.class, () -> TestApi.order(client).execute());

        assertThat(raw.requests).hasSize(1);
        if (status != 407) { // which only a proxy may answer
            assertThat(refused).isInstanceOf(ApiErrorException.class).hasMessageContaining("HTTP " + status);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pauseThatNoIntegerHoldsIsNoPause(boolean async) throws Exception {
        RawServer raw = closing(new RawServer((number, request, socket) -> RawServer.write(
                socket, "HTTP/1.1 503 X\r\nRetry-After: 99999999999999999999\r\nContent-Length: 0\r\n\r\n")));
        ApiClient client = closing(TestApi.client(raw.url()).build());

        Throwable refused = failure(Exception.class, () -> {
            if (async) {
                TestApi.order(client).executeAsync().join();
            } else {
                TestApi.order(client).execute();
            }
        });

        Throwable told = refused instanceof CompletionException ? refused.getCause() : refused;
        assertThat(told)
                .isInstanceOfSatisfying(
                        ApiErrorException.class, e -> assertThat(e.status()).isEqualTo(503));
        assertThat(raw.requests).hasSize(1);
    }

    @Test
    void retryingInterceptorIsStoppedForOrders() throws Exception {
        answer(500, "");
        answer(200, "{}");
        ApiClient client = closing(builder().httpClient(retrying()).build());

        ConnectionException stopped = connectionFailure(client, false);

        assertThat(stopped).hasRootCauseMessage("refused to send the request a second time");
        assertThat(stopped.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void retryingInterceptorMayRepeatWhatOnlyReads() throws Exception {
        answer(500, "");
        answer(200, "{\"name\":\"n\"}");
        ApiClient client = closing(builder().httpClient(retrying()).build());

        assertThat(TestApi.lookUp(client).execute().name()).isEqualTo("n");
    }

    @Test
    void callIsMadeOnce() {
        answer(200, "{}");
        ApiCall<TestApi.Thing> call = TestApi.order(client());
        call.execute();

        assertThatIllegalStateException().isThrownBy(call::execute);
        assertThatIllegalStateException().isThrownBy(call::executeAsync);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void refusedConnectionIsNotSent() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = closed.getLocalPort();
        }
        ApiClient client = closing(TestApi.client("http://127.0.0.1:" + port).build());

        ConnectionException unsent = connectionFailure(client, false);

        assertThat(unsent.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(unsent.retryAdvice()).isEqualTo(RetryAdvice.later());
        assertThat(unsent).hasMessageContaining("Nothing was sent");
    }

    @Test
    void unknownHostIsNotSent() {
        OkHttpClient given = new OkHttpClient.Builder()
                .dns(host -> {
                    throw new UnknownHostException(host);
                })
                .build();
        ApiClient client = closing(
                TestApi.client("https://nowhere.invalid").httpClient(given).build());

        assertThat(connectionFailure(client, true).outcome()).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void failedHandshakeIsNotSent() throws Exception {
        try (ServerSocket noTls = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread rude = new Thread(() -> {
                try (var socket = noTls.accept()) {
                    socket.getInputStream().read();
                    RawServer.write(socket, "HTTP/1.1 400 Bad Request\r\n\r\n");
                } catch (IOException over) {
                    // nothing to clean up
                }
            });
            rude.setDaemon(true);
            rude.start();
            ApiClient client = closing(
                    TestApi.client("https://127.0.0.1:" + noTls.getLocalPort()).build());

            assertThat(connectionFailure(client, false).outcome()).isEqualTo(Outcome.NOT_SENT);
        }
    }

    @Test
    void plainHttpAvoidsProxies() throws Exception {
        RawServer proxy =
                closing(new RawServer((number, request, socket) -> RawServer.write(socket, RawServer.ok("{}"))));
        OkHttpClient given = new OkHttpClient.Builder()
                .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", proxy.port())))
                .build();
        answer(200, "{}");

        TestApi.order(closing(builder().httpClient(given).build())).execute();

        assertThat(proxy.requests).isEmpty();
    }

    private static ConnectionException connectionFailure(ApiClient client, boolean async) {
        if (!async) {
            return failure(
                    ConnectionException.class, () -> TestApi.order(client).execute());
        }
        CompletionException failed = failure(
                CompletionException.class,
                () -> TestApi.order(client).executeAsync().join());
        return (ConnectionException) java.util.Objects.requireNonNull(failed.getCause());
    }

    private static OkHttpClient retrying() {
        Interceptor retry = chain -> {
            okhttp3.Response response = chain.proceed(chain.request());
            if (response.isSuccessful()) {
                return response;
            }
            response.close();
            return chain.proceed(chain.request());
        };
        return new OkHttpClient.Builder().addInterceptor(retry).build();
    }
}

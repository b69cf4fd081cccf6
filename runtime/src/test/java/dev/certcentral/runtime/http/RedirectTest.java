package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.RetryAdvice;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A redirect would send an order twice, or the key somewhere else. */
@Timeout(30)
final class RedirectTest extends HttpTest {

    static Stream<Integer> statuses() {
        return Stream.of(300, 301, 302, 303, 305, 307, 308);
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void redirectOnTheSameHostIsNotFollowed(int status) throws Exception {
        RawServer raw = closing(
                new RawServer((number, request, socket) -> RawServer.write(socket, redirect(status, "/v2/elsewhere"))));

        ApiErrorException refused = failure(
                ApiErrorException.class, () -> TestApi.order(eager(raw.url())).execute());

        assertThat(raw.requests).hasSize(1);
        assertThat(refused).hasMessageContaining("a redirect, which is not followed");
        assertThat(refused.retryAdvice()).isEqualTo(RetryAdvice.never());
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void keyAndOrderDoNotGoToAnotherHost(int status) throws Exception {
        RawServer foreign =
                closing(new RawServer((number, request, socket) -> RawServer.write(socket, RawServer.ok("{}"))));
        RawServer raw = closing(new RawServer((number, request, socket) ->
                RawServer.write(socket, redirect(status, "http://localhost:" + foreign.port() + "/order"))));
        ApiClient client = eager(raw.url());

        failure(ApiErrorException.class, () -> TestApi.order(client).execute());
        failure(ApiErrorException.class, () -> TestApi.lookUp(client).execute());

        assertThat(raw.requests).hasSize(2).allMatch(request -> request.contains(TestApi.KEY));
        assertThat(foreign.connections).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void interceptorThatPointsElsewhereTakesNoKeyAlong(boolean async) throws Exception {
        RawServer foreign =
                closing(new RawServer((number, request, socket) -> RawServer.write(socket, RawServer.ok("{}"))));
        OkHttpClient bent = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .url("http://localhost:" + foreign.port() + "/")
                        .build()))
                .build();
        ApiClient client = closing(builder().httpClient(bent).build());

        if (async) {
            TestApi.lookUp(client).executeAsync().join();
        } else {
            TestApi.lookUp(client).execute();
        }

        assertThat(foreign.requests).hasSize(1).noneMatch(request -> request.contains(TestApi.KEY));
    }

    @Test
    void closedClientLeavesNoThreadAndNoConnection() throws Exception {
        RawServer raw = closing(new RawServer((number, request, socket) -> RawServer.write(
                socket, number % 3 == 0 ? "HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n" : RawServer.ok("{}"))));
        List<Thread> before = own();
        ApiClient client = TestApi.client(raw.url()).build();
        for (int i = 0; i < 10; i++) {
            TestApi.lookUp(client).execute();
            TestApi.lookUp(client).executeAsync().join();
        }
        List<Thread> started =
                own().stream().filter(thread -> !before.contains(thread)).toList();
        assertThat(started).isNotEmpty();

        client.close();

        for (Thread thread : started) {
            thread.join(10_000);
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
        assertThat(raw.awaitNoConnection()).as("connections are closed").isTrue();
    }

    @Test
    void closedClientLetsCallsUnderWayEnd() throws Exception {
        RawServer raw = closing(new RawServer((number, request, socket) -> {
            if (number == 1) {
                return;
            }
            RawServer.write(socket, RawServer.ok("{}"));
        }));
        ApiClient client = TestApi.client(raw.url()).build();
        var hanging = TestApi.order(client).executeAsync();
        assertThat(raw.awaitRequests(1)).isTrue();

        client.close();
        hanging.cancel(false);

        assertThat(raw.awaitNoConnection()).isTrue();
    }

    /** Over a client that would follow. */
    private ApiClient eager(String url) {
        OkHttpClient given = new OkHttpClient.Builder()
                .followRedirects(true)
                .followSslRedirects(true)
                .dns(host -> List.of(InetAddress.getByName("127.0.0.1")))
                .build();
        return closing(TestApi.client(url).httpClient(given).build());
    }

    private static String redirect(int status, String to) throws IOException {
        return "HTTP/1.1 " + status + " Elsewhere\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n";
    }

    private static List<Thread> own() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("certcentral-"))
                .toList();
    }
}

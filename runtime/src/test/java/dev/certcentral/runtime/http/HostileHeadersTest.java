package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.RetryAdvice;
import dev.certcentral.runtime.policy.RetryPolicy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Status lines and headers that no server should send, over real sockets: an answer, or an exception of this library. */
final class HostileHeadersTest extends HttpTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String BODY = "{\"name\":\"n\"}";
    private static final String LENGTH = "Content-Length: 12\r\n";

    private final Thread.@Nullable UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final List<Throwable> unseen = new CopyOnWriteArrayList<>();

    @BeforeEach
    void watchThreads() {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> unseen.add(thrown));
    }

    @AfterEach
    void noThreadDied() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        assertThat(unseen).isEmpty();
    }

    /** Answers that end with the value, because what is odd about them does not matter. */
    static Stream<String> harmless() {
        return Stream.of(
                "HTTP/1.1 200\r\n" + LENGTH,
                "HTTP/1.1 299 \u0007\u00e9\u202e\r\n" + LENGTH,
                "HTTP/1.1 100 Continue\r\n\r\n" + OK + LENGTH,
                OK + LENGTH + "X-Control: a\u0000b\u0001\u007f\r\n",
                OK + LENGTH + "X-Bytes: \u00ff\u00fe\u00c0\u0080\r\n",
                OK + LENGTH + "no colon at all\r\n",
                OK + LENGTH + ": no name\r\n",
                OK + LENGTH + "X-Folded: a\r\n b\r\n",
                OK + LENGTH + "X-Many: 1\r\n".repeat(10_000),
                OK + LENGTH + LENGTH,
                OK + LENGTH + "Content-Type: \u0001;;;charset=;=\r\n",
                OK + LENGTH + "Content-Encoding: whatever\r\n",
                OK + LENGTH + "Set-Cookie: a=b; Expires=never\r\n",
                OK + LENGTH + "Retry-After: soon\r\n",
                OK + "Content-Length: -1\r\n",
                OK + "Content-Length: twelve\r\n",
                OK + "Content-Length: 99999999999999999999\r\n",
                OK + "Transfer-Encoding: identity\r\n");
    }

    /** Answers that no client understands. */
    static Stream<String> broken() {
        return Stream.of(
                "",
                "\r\n",
                "SSH-2.0-OpenSSH_9.9\r\n",
                "ICY 20 OK\r\n",
                "HTTP/1.1 OK\r\n",
                "HTTP/9.9 200 OK\r\n" + LENGTH,
                "HTTP/1.1  200 OK\r\n" + LENGTH,
                "HTTP/1.1 -12 OK\r\n" + LENGTH,
                "HTTP/1.1 +12 OK\r\n" + LENGTH,
                "HTTP/1.1 000 OK\r\n" + LENGTH,
                "HTTP/1.1 099 OK\r\n" + LENGTH,
                "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n",
                "HTTP/1.1 999 OK\r\n" + LENGTH,
                "HTTP/1.1 2147483648 OK\r\n" + LENGTH,
                "HTTP/1.1 100 Continue\r\n\r\n".repeat(1_000),
                OK + "X-Large: " + "x".repeat(300_000) + "\r\n",
                OK + "Transfer-Encoding: chunked\r\n\r\nzz",
                OK + "Transfer-Encoding: chunked\r\n\r\n-5",
                OK + "Transfer-Encoding: chunked\r\n\r\n7fffffffffffffffff",
                OK + "Content-Encoding: gzip\r\n" + LENGTH,
                OK + "Content-Length: 100\r\n");
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void oddHeadersOfAnAnswerDoNotCostIt(String head) throws Exception {
        for (boolean async : new boolean[] {false, true}) {
            assertThat(outcome(head, async)).as("async: %s", async).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenAnswerToAnOrderLeavesItsFateOpen(String head) throws Exception {
        for (boolean async : new boolean[] {false, true}) {
            Throwable thrown = outcome(head, async);
            assertThat(thrown).as("async: %s", async).isInstanceOf(ApiException.class);
            ApiException failure = (ApiException) thrown;
            assertThat(failure.outcome()).isNotEqualTo(Outcome.NOT_SENT);
            if (!(failure instanceof ApiErrorException)) {
                assertThat(failure.retryAdvice()).isEqualTo(RetryAdvice.unknownOutcome());
            }
            assertThat(failure.getMessage()).doesNotContainPattern("[\\p{Cntrl}\\u202e]");
        }
    }

    private @Nullable Throwable outcome(String head, boolean async) throws IOException {
        RawServer raw = closing(new RawServer((number, request, socket) -> {
            RawServer.write(socket, head + "\r\n" + BODY);
            socket.close();
        }));
        ApiCall<TestApi.Thing> call =
                TestApi.order(closing(TestApi.client(raw.url()).build()));
        return catchThrowable(() -> {
            try {
                assertThat(async ? call.executeAsync().get(20, TimeUnit.SECONDS) : call.execute())
                        .isEqualTo(new TestApi.Thing("n"));
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "0 | 0",
                "007 | 7",
                "999999999 | 999999999",
                "9999999999 | none",
                "-1 | none",
                "+1 | none",
                "1.5 | none",
                "1e3 | none",
                "1, 2 | none",
                "'' | none",
                "Sat, 21 Nov 2026 12:01:30 GMT | 90",
                "Sat, 21 Nov 2026 11:00:00 GMT | 0",
                "Sun, 21 Nov 9999 12:01:30 GMT | 251603539290",
                "Sat, 99 Nov 2026 12:01:30 GMT | none",
                "Sun, 21 Nov 2026 12:01:30 GMT | none",
                "Saturday, 21-Nov-26 12:01:30 GMT | none",
                "99999999999999999999 GMT | none"
            })
    void onlyARealPauseIsTaken(String retryAfter, @Nullable Long seconds) {
        answer(429, "", "Retry-After", retryAfter);
        ApiClient client = closing(builder()
                .clock(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC))
                .retries(RetryPolicy.NONE)
                .build());

        ApiErrorException refused =
                failure(ApiErrorException.class, () -> TestApi.lookUp(client).execute());

        assertThat(refused.retryAdvice())
                .isEqualTo(RetryAdvice.later(seconds == null ? null : Duration.ofSeconds(seconds)));
    }

    static Stream<String> oddPauses() {
        return Stream.of("\u0000", "a\u0001b\u0007", "\u00ff\u00fe", "x".repeat(200_000));
    }

    @ParameterizedTest
    @MethodSource("oddPauses")
    void oddPauseIsNoPause(String retryAfter) throws Exception {
        RawServer raw = closing(new RawServer((number, request, socket) -> {
            RawServer.write(socket, "HTTP/1.1 429 No\r\nRetry-After: " + retryAfter + "\r\nContent-Length: 0\r\n\r\n");
        }));
        ApiClient client =
                closing(TestApi.client(raw.url()).retries(RetryPolicy.NONE).build());

        assertThat(failure(ApiErrorException.class, () -> TestApi.lookUp(client).execute())
                        .retryAdvice())
                .isEqualTo(RetryAdvice.later());
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "Sun, 21 Nov 9999 12:01:30 GMT"})
    void pauseOfYearsIsNotWaitedFor(String retryAfter) {
        answer(429, "", "Retry-After", retryAfter);
        ApiClient client = closing(builder().build());

        assertThat(failure(ApiErrorException.class, () -> TestApi.lookUp(client).execute()))
                .isNotNull();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("attachment; filename=\"C:boot.ini\"", "boot.ini"),
                Arguments.of("attachment; filename=\"C:\\\\Windows\\\\x\"", "x"),
                Arguments.of("attachment; filename=\"a:b:\"", null),
                Arguments.of("attachment; filename=\"a\u0085b\u009fc\"", "abc"),
                Arguments.of("attachment; filename=\".. \"", null),
                Arguments.of("attachment; filename*=UTF-8''%2e%2e%5c%2e%2e%5c", null),
                Arguments.of("attachment; filename*=UTF-8''\u012fetc\u012fx", "x"),
                Arguments.of("attachment; filename*=UTF-8''%ff%fe", "\ufffd\ufffd"),
                Arguments.of("attachment; filename*=UTF-8''%c0%ae%c0%ae%2fx", "x"),
                Arguments.of("attachment; filename*=UTF-8''%0d%0aSet-Cookie%3a%20a", "a"),
                Arguments.of("attachment; filename*=''; filename=x", "x"),
                Arguments.of("attachment; filename*=UTF-8''%; filename=x", "x"),
                Arguments.of(";filename=x;filename=y", "x"),
                Arguments.of(";".repeat(100_000), null),
                Arguments.of("; filename".repeat(50_000), null),
                Arguments.of("; filename=\"".repeat(50_000), "; filename="),
                Arguments.of(("; filename=" + " ".repeat(500)).repeat(500), null),
                Arguments.of("; filename=\"" + "/".repeat(200_000) + "x\"", "x"),
                Arguments.of("; filename*=UTF-8''" + "%41".repeat(50_000), "A".repeat(50_000)),
                Arguments.of("; filename*=UTF-8'" + "x".repeat(200_000), null));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesOfFilesLeadNowhere(String disposition, @Nullable String name) {
        assertThat(FileName.in(disposition)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404})
    void tenThousandHeadersAreThere(int status) throws Exception {
        RawServer raw = closing(new RawServer((number, request, socket) -> RawServer.write(
                socket, "HTTP/1.1 " + status + " x\r\n" + LENGTH + "X-Many: 1\r\n".repeat(10_000) + "\r\n" + BODY)));
        ApiCall<TestApi.Thing> call =
                TestApi.order(closing(TestApi.client(raw.url()).build()));
        List<String> values = status == 200
                ? call.executeForResponse().headers("x-many")
                : failure(ApiErrorException.class, call::execute).headers("x-many");
        assertThat(values).hasSize(10_000);
    }
}

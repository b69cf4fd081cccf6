package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.RetryAdvice;
import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.json.GeneratedAdapters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerTest extends HttpTest {

    @Test
    void requestLooksAsDocumented() throws Exception {
        answer(201, "{\"name\":\"n\",\"more\":[1]}", "X-One", "1");

        ApiResponse<TestApi.Thing> response = TestApi.order(client()).executeForResponse();

        RecordedRequest request = request();
        assertThat(request.getRequestLine()).isEqualTo("POST /v2/order HTTP/1.1");
        assertThat(request.getHeaders().values("Content-Type")).containsExactly("application/json");
        assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
        assertThat(request.getHeaders().values("Content-Length")).containsExactly("20");
        assertThat(request.getHeaders().get("User-Agent")).matches("certcentral-java/[0-9A-Za-z.+-]+");
        assertThat(String.valueOf(
                        request.getBody() == null ? null : request.getBody().utf8()))
                .isEqualTo("{\"name\":\"CARD_4111\"}");
        assertThat(response.status()).isEqualTo(201);
        assertThat(response.body().name()).isEqualTo("n");
        assertThat(response.headers("x-ONE")).containsExactly("1");
        assertThat(response.headers()).containsKey("x-one");
        assertThat(response).hasToString("ApiResponse[status=201]");
    }

    @Test
    void versionIsFilteredIntoTheUserAgent() {
        assertThat(RequestFinisher.USER_AGENT).matches("certcentral-java/[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    }

    @Test
    void emptySuccessIsFineWithoutResponseBody() {
        answer(204, "");
        assertThat(TestApi.update(client()).execute()).isNull();

        answer(200, "");
        assertThat(TestApi.update(client()).executeAsync().join()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "204, ''",
        "205, ''",
        "200, ''",
        "201, null",
        "201, '[]'",
        "200, '{\"name\":'",
        "200, '{} {}'",
        "200, <html><title>Please wait</title></html>",
        "201, '{\"name\":{}}'",
    })
    void successWithoutReadableBodyIsNeverNull(int status, String body) {
        answer(status, body);
        UnreadableResponseException unreadable = failure(
                UnreadableResponseException.class, () -> TestApi.order(client()).execute());

        assertThat(unreadable.status()).isEqualTo(status);
        assertThat(unreadable.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(unreadable.retryAdvice()).isEqualTo(RetryAdvice.unknownOutcome());
        assertThat(body).startsWith(unreadable.bodyExcerpt());
    }

    @Test
    void brokenSuccessKeepsItsStatus() throws Exception {
        RawServer raw = closing(new RawServer((number, request, socket) -> {
            RawServer.write(socket, "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"name\":");
            socket.close();
        }));
        ApiClient client = closing(TestApi.client(raw.url()).build());

        UnreadableResponseException order = failure(
                UnreadableResponseException.class, () -> TestApi.order(client).execute());
        UnreadableResponseException lookUp = failure(
                UnreadableResponseException.class, () -> TestApi.lookUp(client).execute());

        assertThat(order.status()).isEqualTo(201);
        assertThat(order.bodyExcerpt()).isEqualTo("{\"name\":");
        assertThat(order).hasMessageContaining("most likely been carried out");
        assertThat(order.retryAdvice()).isEqualTo(RetryAdvice.unknownOutcome());
        assertThat(lookUp.retryAdvice()).isEqualTo(RetryAdvice.later());
    }

    @Test
    void brokenErrorKeepsItsStatusAndEntries() throws Exception {
        RawServer raw = closing(new RawServer((number, request, socket) -> {
            RawServer.write(
                    socket,
                    "HTTP/1.1 400 Bad Request\r\nContent-Length: 1000\r\n\r\n"
                            + "{\"errors\":[{\"code\":\"a\",\"message\":\"b\"},{\"co");
            socket.close();
        }));
        ApiClient client = closing(TestApi.client(raw.url()).build());

        ApiErrorException refused =
                failure(ApiErrorException.class, () -> TestApi.order(client).execute());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).map(Object::toString).containsExactly("a: b");
    }

    @Test
    void errorsAreReadWhateverTheirContentType() {
        answer(
                403,
                "{\"errors\":[{\"code\":\"access_denied|access_denied_invalid_key\",\"message\":\"no\"}]}",
                "Content-Type",
                "text/html; charset=nonsense");
        ApiErrorException refused =
                failure(ApiErrorException.class, () -> TestApi.order(client()).execute());

        assertThat(refused.has("access_denied|access_denied_invalid_key")).isTrue();
        assertThat(refused.retryAdvice()).isEqualTo(RetryAdvice.never());
    }

    @Test
    void errorsInOtherEncodingsAreRead() {
        Buffer latin =
                new Buffer().write(new byte[] {'{', '"', 'c', 'o', 'd', 'e', '"', ':', '"', (byte) 0xE9, '"', '}'});
        server.enqueue(new MockResponse.Builder().code(400).body(latin.clone()).build());
        server.enqueue(new MockResponse.Builder()
                .code(400)
                .setHeader("Content-Type", "application/json; charset=iso-8859-1")
                .body(latin)
                .build());
        ApiClient client = client();

        ApiErrorException undeclared =
                failure(ApiErrorException.class, () -> TestApi.order(client).execute());
        ApiErrorException declared =
                failure(ApiErrorException.class, () -> TestApi.order(client).execute());

        assertThat(undeclared.errors().get(0).code()).isEqualTo("\uFFFD");
        assertThat(declared.errors().get(0).code()).isEqualTo("\u00E9");
    }

    @Test
    void retryAfterIsReadWithTheGivenClock() {
        answer(429, "", "Retry-After", "Sat, 21 Nov 2026 12:01:30 GMT");
        ApiClient client = closing(builder()
                .clock(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC))
                .build());

        ApiErrorException refused =
                failure(ApiErrorException.class, () -> TestApi.order(client).execute());

        assertThat(refused.retryAdvice()).isEqualTo(RetryAdvice.later(Duration.ofSeconds(90)));
    }

    @Test
    void largeSuccessFailsCleanly() {
        answer(200, "{\"name\":\"" + "n".repeat(2000) + "\"}");
        ApiClient client = closing(builder().largestResponse(1000).build());

        UnreadableResponseException tooLarge = failure(
                UnreadableResponseException.class, () -> TestApi.order(client).execute());

        assertThat(tooLarge).hasMessageContaining("larger than the limit of 1000 bytes");
        assertThat(tooLarge.retryAdvice()).isEqualTo(RetryAdvice.unknownOutcome());
    }

    @Test
    void limitCountsAfterDecompression() throws Exception {
        Buffer zipped = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(zipped))) {
            sink.writeUtf8("{\"name\":\"" + "n".repeat(5_000_000) + "\"}");
        }
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Encoding", "gzip")
                .body(zipped)
                .build());
        ApiClient client = closing(builder()
                .largestResponse(1_000_000)
                .httpClient(new OkHttpClient())
                .build());

        assertThat(failure(
                        UnreadableResponseException.class,
                        () -> TestApi.order(client).execute()))
                .hasMessageContaining("limit of 1000000");
    }

    @Test
    void bodyOfExactlyTheLimitIsRead() {
        answer(200, "{\"name\":\"n\"}");
        ApiClient client = closing(builder().largestResponse(12).build());

        assertThat(TestApi.order(client).execute().name()).isEqualTo("n");
    }

    @Test
    void hugeErrorIsCut() {
        answer(500, "{\"errors\":[{\"code\":\"a\",\"message\":\"b\"}," + " ".repeat(10_000_000));
        ApiErrorException refused =
                failure(ApiErrorException.class, () -> TestApi.order(client()).execute());

        assertThat(refused.errors()).hasSize(1);
        assertThat(refused.bodyExcerpt()).hasSize(4096);
    }

    @Test
    void typesWithoutAdapterAreRefusedInsteadOfReflectedUpon() {
        JsonConverters converters = new JsonConverters((type, annotations, moshi) -> null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> converters.adapter(TestApi.Thing.class))
                .withMessageContaining("There is no JSON adapter for");
        assertThat(converters.adapter(Types.newParameterizedType(List.class, String.class)))
                .isNotNull();
    }

    @Test
    void generatedAdaptersAreTakenAsTheyAre() {
        JsonAdapter<?> own = new Moshi.Builder().build().adapter(String.class);
        GeneratedAdapters generated = type -> type == TestApi.Thing.class ? own : null;

        assertThat(new JsonConverters(generated).adapter(TestApi.Thing.class)).isSameAs(own);
        Moshi moshi = new Moshi.Builder().add(generated).build();
        assertThat(moshi.<Object>adapter(TestApi.Thing.class)).isSameAs(own);
    }

    @Test
    void interfacePathsStayBelowTheBase() {
        ApiClient client = client();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> client.api(TestApi.Things.class).leavesTheBase().execute())
                .withMessageContaining("leads away from the base URL");
        assertThat(client.api(TestApi.Things.class)).isSameAs(client.api(TestApi.Things.class));
    }
}

package dev.certcentral.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ErrorDecoderTest {

    private static final Secrets NONE = new Secrets();
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final RequestLine ORDER = new RequestLine("place_order", "POST", "/order");
    private static final RequestLine LOOK_UP = new RequestLine("order_info", "GET", "/order/{id}");

    private final ErrorDecoder decoder = new ErrorDecoder(new ErrorShape("errors", "code", "message"), NOON);

    static Stream<Arguments> bodies() {
        return Stream.of(
                shape("list", "{'errors':[{'code':'a','message':'b'}]}", "a: b"),
                shape(
                        "several entries",
                        "{'errors':[{'code':'required_param:x.y','message':'X'},{'code':'required_param:z','message':'Z'}]}",
                        "required_param:x.y: X",
                        "required_param:z: Z"),
                shape("single object", "{'errors':{'code':'a','message':'b'}}", "a: b"),
                shape("singular name", "{'error':{'code':'a','message':'b'}}", "a: b"),
                shape("singular name, text", "{'error':'b'}", "b"),
                shape("description", "{'errors':[{'code':'a','description':'b'}]}", "a: b"),
                shape("entry without list", "{'code':'a','message':'b'}", "a: b"),
                shape("outermost list", "[{'code':'a','message':'b'},{'code':'c','message':'d'}]", "a: b", "c: d"),
                shape("list of texts", "{'errors':['b','c']}", "b", "c"),
                shape("code only", "{'errors':[{'code':'a'}]}", "a"),
                shape("message only", "{'errors':[{'message':'b'}]}", "b"),
                shape(
                        "number as code",
                        "{'errors':[{'code':1234567890123456789,'message':'b'}]}",
                        "1234567890123456789: b"),
                shape("object as message", "{'errors':[{'code':'a','message':{'x':[1]}}]}", "a"),
                shape(
                        "unknown members",
                        "{'x':{'errors':1},'errors':[{'y':[{}],'code':'a','message':'b','z':null}]}",
                        "a: b"),
                shape("pipe", "{'errors':[{'code':'not_found|order','message':'b'}]}", "not_found|order: b"),
                shape(
                        "cut in the second entry",
                        "{'errors':[{'code':'a','message':'b'},{'code':'c','mess",
                        "a: b",
                        "c"),
                shape("cut in the first entry", "{'errors':[{'code':'a','message':'b", "a"),
                shape("cut before anything", "{'err"),
                shape("empty"),
                shape("blank", " \r\n"),
                shape("null", "null"),
                shape("number", "42"),
                shape("empty list", "{'errors':[]}"),
                shape("empty entry", "{'errors':[{}]}"),
                shape("null entry", "{'errors':[null]}"),
                shape("null list", "{'errors':null}"),
                shape("other object", "{'id':1}"),
                shape("text", "upstream connect error"),
                shape(
                        "control characters",
                        "{'errors':[{'code':'a\\u001b[31m','message':'b\\nc\\u202ed'}]}",
                        "a [31m: b c d"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void everyShapeIsRead(String name, String body, List<String> entries) {
        ApiErrorException error = decode(ORDER, 400, body);

        assertThat(error.errors()).map(ApiError::toString).isEqualTo(entries);
        assertThat(error.status()).isEqualTo(400);
        assertThat(error).hasMessageStartingWith("POST /order (place_order): HTTP 400, ");
        assertThat(error.getMessage()).doesNotContain("\n", "\u001b");
    }

    @Test
    void namesOfTheDescriptionAreUsed() {
        ErrorDecoder other = new ErrorDecoder(new ErrorShape("problems", "kind", "text"), NOON);

        ApiErrorException error = other.decode(
                ORDER, new ErrorResponse(400, Map.of(), "{\"problems\":[{\"kind\":\"k\",\"text\":\"t\"}]}"), NONE);

        assertThat(error.errors()).containsExactly(new ApiError("k", "t"));
    }

    @Test
    void messageNamesEveryEntry() {
        ApiErrorException error =
                decode(ORDER, 400, "{'errors':[{'code':'required_param:a','message':'A'},{'code':'x','message':'B'}]}");

        assertThat(error).hasMessage("POST /order (place_order): HTTP 400, required_param:a: A; x: B");
        assertThat(error.has("required_param")).isTrue();
        assertThat(error.has("required")).isFalse();
    }

    @Test
    void titleOfAProxysPageIsTold() {
        ApiErrorException error = decode(
                ORDER,
                502,
                "<!DOCTYPE html>\n<html><head><TITLE>\n Bad\n gateway </TITLE></head><body>secret</body></html>");

        assertThat(error.errors()).isEmpty();
        assertThat(error)
                .hasMessageContaining("HTTP 502, an HTML page titled \"Bad gateway\" instead of an API error")
                .hasMessageNotContaining("secret");
        assertThat(error.bodyExcerpt()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void hugeBodiesAreBounded() {
        String entry = "{'code':'" + "c".repeat(5000) + "','message':'" + "m".repeat(5000) + "'},";
        ApiErrorException error = decode(ORDER, 400, "{'errors':[" + entry.repeat(1000));

        assertThat(error.errors()).hasSize(100);
        assertThat(error.getMessage()).hasSizeLessThan(10_000);
        assertThat(error.bodyExcerpt()).hasSize(4096);
    }

    @Test
    void deepNestingIsSurvived() {
        assertThat(decode(ORDER, 400, "[".repeat(100_000)).errors()).isEmpty();
        assertThat(decode(ORDER, 400, "{'errors':".repeat(50_000)).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, 429, none, api, LATER, ",
        "POST, 429, 7, api, LATER, 7",
        "POST, 429, 7, html, LATER, 7",
        "POST, 503, none, api, UNKNOWN_OUTCOME, ",
        "POST, 503, 120, html, UNKNOWN_OUTCOME, ",
        "POST, 503, none, html, UNKNOWN_OUTCOME, ",
        "POST, 500, none, api, UNKNOWN_OUTCOME, ",
        "POST, 502, 5, html, UNKNOWN_OUTCOME, ",
        "POST, 504, none, html, UNKNOWN_OUTCOME, ",
        "POST, 408, none, html, UNKNOWN_OUTCOME, ",
        "POST, 400, 5, api, NEVER, ",
        "POST, 403, none, api, NEVER, ",
        "POST, 302, none, html, NEVER, ",
        "GET, 500, none, api, LATER, ",
        "GET, 503, none, html, LATER, ",
        "GET, 404, none, api, NEVER, ",
        "POST, 429, 'Sat, 21 Nov 2026 12:01:30 GMT', api, LATER, 90",
        "POST, 429, 'Sat, 21 Nov 2026 11:00:00 GMT', api, LATER, 0",
        "POST, 429, soon, api, LATER, ",
        "POST, 429, -5, api, LATER, ",
        "POST, 429, 99999999999999999999, api, LATER, ",
    })
    void adviceNeverRisksASecondOrder(
            String method, int status, String retryAfter, String from, RetryAdvice.Kind kind, Long seconds) {
        Map<String, List<String>> headers =
                retryAfter.equals("none") ? Map.of() : Map.of("retry-after", List.of(retryAfter));
        String body = from.equals("api") ? "{\"errors\":[{\"code\":\"c\",\"message\":\"m\"}]}" : "<html></html>";

        ApiErrorException error =
                decoder.decode(method.equals("GET") ? LOOK_UP : ORDER, new ErrorResponse(status, headers, body), NONE);

        assertThat(error.retryAdvice())
                .isEqualTo(new RetryAdvice(kind, seconds == null ? null : Duration.ofSeconds(seconds)));
        assertThat(String.valueOf(error.getMessage()).contains("may have been carried out"))
                .isEqualTo(kind == RetryAdvice.Kind.UNKNOWN_OUTCOME);
    }

    @Test
    void headersAreFoundInAnyCase() {
        ApiErrorException error =
                decoder.decode(ORDER, new ErrorResponse(400, Map.of("x-iinfo", List.of("1", "2")), ""), NONE);

        assertThat(error.headers("X-IInfo")).containsExactly("1", "2");
        assertThat(error.headers("x-other")).isEmpty();
    }

    private ApiErrorException decode(RequestLine request, int status, String body) {
        return decoder.decode(request, new ErrorResponse(status, Map.of(), body.replace('\'', '"')), NONE);
    }

    private static Arguments shape(String name) {
        return Arguments.of(name, "", List.of());
    }

    private static Arguments shape(String name, String body, String... entries) {
        return Arguments.of(name, body, List.of(entries));
    }
}

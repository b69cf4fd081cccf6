package dev.certcentral.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.secret.Secrets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bodies of errors that are odd at every place: one exception, short and in one line, with the entries that can be read. */
class HostileErrorBodyTest {

    private static final ErrorShape SHAPE = new ErrorShape("errors", "code", "message");
    private static final RequestLine LINE = new RequestLine("place_order", "POST", "/order");
    private static final String TWO =
            "{\"errors\":[{\"code\":\"a|b\",\"message\":\"one\"},{\"code\":\"c\",\"message\":\"two\"}]}";
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "9".repeat(60_000),
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "[[[\"x\"]]]",
            "{\"a\":1}",
            "[".repeat(60_000),
            "{\"errors\":".repeat(6_000),
            "\"\\ud800\"",
            "\"\\u0000\\u202e\\n\"",
            "\"" + "x".repeat(60_000));

    @Test
    void entriesBeforeACutAreKept() {
        for (int length = 0; length <= TWO.length(); length++) {
            ApiErrorException refused = decode(TWO.substring(0, length));
            int whole = length < TWO.indexOf("\"one\"") ? 0 : length < TWO.indexOf("\"two\"") ? 1 : 2;
            assertThat(refused.errors()).as("the first %s characters", length).hasSizeGreaterThanOrEqualTo(whole);
        }
    }

    @Test
    void oddValuesAnywhereEndInOneException() {
        List<String> bodies = new ArrayList<>(ODD);
        for (String odd : ODD) {
            bodies.add("{\"errors\":" + odd + "}");
            bodies.add("{\"errors\":[" + odd + "]}");
            bodies.add("{\"errors\":[{\"code\":" + odd + ",\"message\":\"m\"}]}");
            bodies.add("{\"errors\":[{\"code\":\"c\",\"message\":" + odd + "}]}");
            bodies.add("{\"new\":" + odd + ",\"errors\":[{\"code\":\"c\"}]}");
            bodies.add(TWO.replace("\"one\"", odd));
            bodies.add(TWO + odd);
        }
        for (String body : bodies) {
            ApiErrorException refused = decode(body);
            assertThat(refused.errors()).hasSizeLessThanOrEqualTo(100).allSatisfy(error -> {
                assertThat(error.code()).hasSizeLessThan(400);
                assertThat(error.message()).hasSizeLessThan(2_100);
            });
        }
    }

    private static ApiErrorException decode(String body) {
        ApiErrorException refused = new ErrorDecoder(SHAPE, Clock.systemUTC())
                .decode(LINE, new ErrorResponse(500, Map.of(), body), new Secrets());
        assertThat(refused.getMessage()).hasSizeLessThan(8_000).doesNotContainPattern("[\\p{Cntrl}\\u202e]");
        return refused;
    }
}

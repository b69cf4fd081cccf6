package dev.certcentral.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.certcentral.conformance.hostile.Answers;
import dev.certcentral.conformance.hostile.Reading;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ErrorDecoder;
import dev.certcentral.runtime.error.ErrorResponse;
import dev.certcentral.runtime.error.ErrorShape;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.secret.Secrets;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Bodies of answers, without the HTTP around them. */
class AnswerFuzzTest {

    private static final List<Answers.Kind> KINDS = Answers.kinds();
    private static final RequestLine LINE = new RequestLine("order_info", "GET", "/order");

    /** What was read can be written, and then reads and writes the same. */
    @FuzzTest
    void success(byte[] body) throws Exception {
        for (Answers.Kind kind : KINDS) {
            Object value = Reading.of(kind, body).value();
            if (value != null) {
                String written = kind.adapter().toJson(value);
                String again = kind.adapter().toJson(kind.adapter().fromJson(written));
                assertThat(again).as(kind.name()).isEqualTo(written);
            }
        }
    }

    /** Errors of any form end in one exception, whose message stays in its line. */
    @FuzzTest
    void refusal(byte[] body) {
        ErrorDecoder decoder = new ErrorDecoder(new ErrorShape("errors", "code", "message"), Clock.systemUTC());
        Secrets secrets = new Secrets();
        secrets.secret("jo@example.com");
        secrets.text("Kontor am Hafen");
        ErrorResponse response = new ErrorResponse(500, Map.of(), new String(body, StandardCharsets.UTF_8));
        ApiErrorException refused = decoder.decode(LINE, response, secrets);
        assertThat(refused.getMessage()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
        assertThat(refused.errors()).hasSizeLessThanOrEqualTo(100);
    }
}

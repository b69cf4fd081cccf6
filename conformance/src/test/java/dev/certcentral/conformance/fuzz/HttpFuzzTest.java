package dev.certcentral.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.certcentral.client.CertificateCalls;
import dev.certcentral.client.CertificateFormat;
import dev.certcentral.client.OrderCalls;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.http.ApiResponse;
import dev.certcentral.runtime.http.Download;
import java.util.function.Function;

/** Whole answers as they come over the wire, status line and headers first. */
class HttpFuzzTest {

    private static final CannedServer SERVER = new CannedServer();
    private static final String BREAKS_OUT = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]";

    /** A file: its name never leads to another folder. */
    @FuzzTest
    void download(byte[] answer) {
        ApiResponse<Download> response =
                made(answer, client -> new CertificateCalls(client).downloadCall(7, CertificateFormat.values()[0]));
        String name = response == null ? null : response.body().fileName();
        if (name != null) {
            assertThat(name).isNotBlank().isNotIn(".", "..").doesNotContainPattern("[/\\\\:]|" + BREAKS_OUT);
        }
    }

    /** JSON, or an error and how long to wait. */
    @FuzzTest
    void order(byte[] answer) {
        made(answer, client -> new OrderCalls(client).infoCall(7));
    }

    /** The response, or null if the call failed as documented. */
    private static <T> ApiResponse<T> made(byte[] answer, Function<ApiClient, ApiCall<T>> call) {
        ApiResponse<T> response = null;
        try {
            response = call.apply(SERVER.answering(answer)).executeForResponse();
        } catch (ApiException e) {
            assertThat(e.getMessage()).doesNotContainPattern(BREAKS_OUT).hasSizeLessThan(8_000);
        }
        assertThat(SERVER.log())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(BREAKS_OUT));
        return response;
    }
}

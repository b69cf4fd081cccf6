package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.RetryAdvice;
import dev.certcentral.runtime.error.UnreadableResponseException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call of an order's life meets every documented kind of refusal; each is asked once and told in full. */
class LifeErrorsTest {

    /** A refusal as the API words it, or as a proxy in front of it does. */
    private record Refusal(int status, String code, String mediaType, String body) {

        static Refusal of(int status, String code) {
            return new Refusal(
                    status,
                    code,
                    "application/json",
                    "{\"errors\": [{\"code\": \"" + code + "\", \"message\": \"In words.\"}]}");
        }
    }

    private static final List<Refusal> REFUSALS = List.of(
            Refusal.of(404, "not_found|order"),
            Refusal.of(404, "not_found|route"),
            Refusal.of(403, "access_denied|access_denied_invalid_key"),
            Refusal.of(403, "access_denied|invalid_approver"),
            Refusal.of(400, "time_frame_too_long"),
            Refusal.of(400, "required_param:note"),
            new Refusal(
                    400,
                    "bad_request_format",
                    "application/json",
                    "{\"errors\": {\"code\": \"bad_request_format\", \"message\": \"A single object.\"}}"),
            new Refusal(403, "", "text/html", "<html><body><h1>Forbidden</h1></body></html>"));

    static Stream<Arguments> refusedCalls() {
        List<LifeCall> oneDownload = LifeCall.ofCertificates().subList(0, 2);
        return Stream.of(LifeCall.ofOrders(), LifeCall.ofLists(), LifeCall.ofRequests(), oneDownload)
                .flatMap(List::stream)
                .flatMap(call -> REFUSALS.stream().map(refusal -> Arguments.of(call, refusal)));
    }

    @ParameterizedTest(name = "{0} - {1}")
    @MethodSource("refusedCalls")
    void refusalIsToldInFull(LifeCall call, Refusal refusal) throws Exception {
        try (LifeServer server = new LifeServer(refusal.status(), refusal.mediaType(), refusal.body())) {
            ApiErrorException refused =
                    assertThrows(ApiErrorException.class, () -> call.make().apply(server.client()));
            assertThat(refused.status()).isEqualTo(refusal.status());
            if (refusal.code().isEmpty()) {
                assertThat(refused.bodyExcerpt()).contains("Forbidden");
            } else {
                assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.code()).isEqualTo(refusal.code()));
            }
            assertThat(refused.request().method())
                    .isEqualTo(call.line().substring(0, call.line().indexOf(' ')));
            assertThat(refused).hasMessageNotContaining(LifeServer.KEY);
            assertThat(server.count()).isEqualTo(1);
        }
    }

    static Stream<LifeCall> changes() {
        return Stream.of(LifeCall.ofOrders(), LifeCall.ofRequests())
                .flatMap(List::stream)
                .filter(call -> call.body() != null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void changeWhoseAnswerIsLostIsUnknownAndNotRepeated(LifeCall call) throws Exception {
        try (LifeServer server = new LifeServer(502, "text/html", "<html>Bad gateway</html>")) {
            ApiErrorException failed =
                    assertThrows(ApiErrorException.class, () -> call.make().apply(server.client()));
            assertThat(failed.retryAdvice().kind()).isEqualTo(RetryAdvice.Kind.UNKNOWN_OUTCOME);
            assertThat(server.count()).isEqualTo(1);
        }
    }

    static Stream<LifeCall> lists() {
        return LifeCall.ofLists().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void listThatIsNoListIsNotReadAsOne(LifeCall call) throws Exception {
        try (LifeServer server = new LifeServer(200, "application/json", "[17]")) {
            UnreadableResponseException unreadable = assertThrows(
                    UnreadableResponseException.class, () -> call.make().apply(server.client()));
            assertThat(unreadable).hasMessageContaining("200");
        }
    }
}

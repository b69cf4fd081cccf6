package dev.certcentral.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.certcentral.runtime.error.ConnectionException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ApiExceptionTest {

    private static final RequestLine ORDER = new RequestLine("place_order", "POST", "/order");
    private static final RequestLine LOOK_UP = new RequestLine("order_info", "GET", "/order/{id}");

    @Test
    void lostAnswerToAnOrderWarnsAgainstSendingAgain() {
        ConnectionException lost =
                new ConnectionException(ORDER, Outcome.UNKNOWN, Reason.FAILED, new IOException("reset"));

        assertThat(lost)
                .hasMessage("POST /order (place_order): the connection failed (reset)."
                        + " The request may have been carried out: look it up, do not simply send it again.");
        assertThat(lost.retryAdvice()).isEqualTo(RetryAdvice.unknownOutcome());
    }

    @Test
    void unsentOrderMayBeRepeated() {
        ConnectionException unsent = new ConnectionException(ORDER, Outcome.NOT_SENT, Reason.CANCELED, null);

        assertThat(unsent).hasMessage("POST /order (place_order): the call was cancelled. Nothing was sent.");
        assertThat(unsent.retryAdvice()).isEqualTo(RetryAdvice.later());
    }

    @Test
    void lostLookUpMayBeRepeated() {
        assertThat(new ConnectionException(LOOK_UP, Outcome.UNKNOWN, Reason.TIMED_OUT, null).retryAdvice())
                .isEqualTo(RetryAdvice.later());
    }

    @Test
    void connectionExceptionHasNoAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConnectionException(ORDER, Outcome.ANSWERED, Reason.FAILED, null));
    }

    @Test
    void unreadableSuccessIsTakenForCarriedOut() {
        UnreadableResponseException unreadable = new UnreadableResponseException(
                ORDER, 201, "<html><title>Please wait</title>", false, new IOException("no JSON"));

        assertThat(unreadable)
                .hasMessage("POST /order (place_order): HTTP 201, but the body is an HTML page titled \"Please wait\""
                        + " (no JSON). The request was answered with success and has most likely been carried out: look it"
                        + " up, do not send it again.");
        assertThat(unreadable.retryAdvice()).isEqualTo(RetryAdvice.unknownOutcome());
    }

    @Test
    void unreadableLookUpIsWorthRepeatingOnlyIfTheConnectionBroke() {
        assertThat(new UnreadableResponseException(LOOK_UP, 200, "{", true, null).retryAdvice())
                .isEqualTo(RetryAdvice.later());
        assertThat(new UnreadableResponseException(LOOK_UP, 200, "[", false, null).retryAdvice())
                .isEqualTo(RetryAdvice.never());
    }

    static Stream<ApiException> everyKind() {
        return Stream.of(
                new ApiErrorException(
                        ORDER,
                        new ErrorResponse(400, Map.of("a", List.of("b")), "body"),
                        List.of(new ApiError("c", "m")),
                        RetryAdvice.never()),
                new ApiKeyException("m"),
                new ConnectionException(ORDER, Outcome.UNKNOWN, Reason.FAILED, null),
                new ServerMismatchException("o", "s", List.of("t")),
                new UnreadableResponseException(ORDER, 200, "", false, null));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindCanBeSerialized(ApiException exception) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ApiException copy = (ApiException) in.readObject();
            assertThat(copy).hasSameClassAs(exception).hasMessage(exception.getMessage());
            assertThat(copy.outcome()).isEqualTo(exception.outcome());
            assertThat(copy.retryAdvice()).isEqualTo(exception.retryAdvice());
        }
    }
}

package dev.certcentral.runtime.http;

import dev.certcentral.runtime.auth.KeyUnavailable;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import dev.certcentral.runtime.error.ErrorDecoder;
import dev.certcentral.runtime.error.ErrorResponse;
import dev.certcentral.runtime.error.ErrorShape;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.secret.Redaction;
import dev.certcentral.runtime.secret.Secrets;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** Judges an answer: the value of a success, or the exception for everything else. */
final class AnswerReader {

    private static final int LONGEST_CAUSE = 500;

    private final ErrorShape shape;
    private final Clock clock;
    private final @Nullable CallLog log;
    private volatile @Nullable ErrorDecoder decoder; // made by the first error, so that no success has to load it

    AnswerReader(ErrorShape shape, Clock clock, @Nullable CallLog log) {
        this.shape = shape;
        this.clock = clock;
        this.log = log;
    }

    <T extends @Nullable Object> ApiResponse<T> read(RequestLine line, Running<T> running, Answer<T> answer) {
        if (log == null) {
            return judge(line, running, answer);
        }
        Headers headers = answer.response == null ? null : answer.response.headers();
        try {
            ApiResponse<T> response = judge(line, running, answer);
            log.succeeded(line, running.attempt(), response, headers == null ? Headers.EMPTY : headers);
            return response;
        } catch (RuntimeException e) {
            log.failed(line, running.attempt(), e, headers);
            throw e;
        }
    }

    /** Whatever goes wrong after sending ends in an exception that says so: anything else means that nothing was sent. */
    private <T extends @Nullable Object> ApiResponse<T> judge(RequestLine line, Running<T> running, Answer<T> answer) {
        try {
            return judged(line, running, answer);
        } catch (ApiException e) {
            throw e;
        } catch (RuntimeException e) {
            throw running.wasSent() ? new ConnectionException(line, Outcome.UNKNOWN, Reason.FAILED, e) : e;
        }
    }

    private <T extends @Nullable Object> ApiResponse<T> judged(RequestLine line, Running<T> running, Answer<T> answer) {
        if (answer.response == null) {
            throw failure(line, running, answer.failure);
        }
        Response<T> response = answer.response;
        if (!response.isSuccessful()) {
            throw error(line, running.attempt(), response);
        }
        T body = response.body();
        if (body == null && running.promisesBody()) {
            throw new UnreadableResponseException(line, response.code(), "", false, null);
        }
        return success(response, body, running.attempt().secrets());
    }

    /** The exception for a call that was given up while it waited. */
    ConnectionException abandoned(RequestLine line, Running<?> running, Reason reason, @Nullable Throwable cause) {
        ConnectionException failure = new ConnectionException(line, outcome(running), reason, cause);
        if (log != null) {
            log.failed(line, running.attempt(), failure, null);
        }
        return failure;
    }

    // Nullness of T is the promise of the generated interface, checked above; the copy of a download is one, too.
    @SuppressWarnings({"NullAway", "unchecked"})
    private static <T extends @Nullable Object> ApiResponse<T> success(
            Response<T> response, @Nullable T body, Secrets secrets) {
        Headers headers = response.headers();
        T complete = body instanceof Download download
                ? (T) download.described(headers.get("Content-Type"), headers.get("Content-Disposition"))
                : body;
        return new ApiResponse<>(response.code(), complete, secrets.hide(headers.toMultimap()));
    }

    private static RuntimeException failure(RequestLine line, Running<?> running, @Nullable Throwable told) {
        if (told instanceof Error error) {
            throw error;
        }
        if (told instanceof KeyUnavailable noKey) {
            return noKey.problem();
        }
        Attempt attempt = running.attempt();
        if (attempt.status() / 100 == 2) {
            return unreadable(line, attempt, told);
        }
        Throwable failure = told == null ? null : new Failures(attempt.secrets(), 0).discreet(told);
        if (failure instanceof RuntimeException bug && !attempt.wasSent()) {
            return bug;
        }
        return new ConnectionException(line, outcome(running), reason(running, told), failure);
    }

    /** A cause may quote names out of the body. */
    private static UnreadableResponseException unreadable(RequestLine line, Attempt attempt, @Nullable Throwable told) {
        String excerpt = Redaction.texts(attempt.bodyExcerpt());
        Throwable cause = told == null ? null : new Failures(attempt.secrets(), LONGEST_CAUSE).discreet(told);
        return new UnreadableResponseException(
                line, attempt.status(), excerpt, attempt.secrets().hideAll(excerpt), attempt.bodyIsBroken(), cause);
    }

    private static Reason reason(Running<?> running, @Nullable Throwable failure) {
        if (running.givenUp()) {
            return Reason.CANCELED;
        }
        return failure instanceof InterruptedIOException ? Reason.TIMED_OUT : Reason.FAILED;
    }

    private static Outcome outcome(Running<?> running) {
        return running.wasSent() ? Outcome.UNKNOWN : Outcome.NOT_SENT;
    }

    private ApiErrorException error(RequestLine line, Attempt attempt, Response<?> response) {
        ErrorResponse received =
                new ErrorResponse(response.code(), response.headers().toMultimap(), text(response.errorBody()));
        return decoder().decode(line, received, attempt.secrets());
    }

    private ErrorDecoder decoder() {
        ErrorDecoder known = decoder;
        if (known == null) {
            known = new ErrorDecoder(shape, clock);
            decoder = known;
        }
        return known;
    }

    private static String text(@Nullable ResponseBody body) {
        if (body == null) {
            return "";
        }
        try (body) {
            return body.string();
        } catch (IOException cannotHappenInMemory) {
            return "";
        }
    }
}

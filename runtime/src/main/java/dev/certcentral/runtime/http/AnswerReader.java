package dev.certcentral.runtime.http;

import dev.certcentral.runtime.auth.KeyUnavailable;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import dev.certcentral.runtime.error.ErrorDecoder;
import dev.certcentral.runtime.error.ErrorResponse;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.error.UnreadableResponseException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** Judges an answer: the value of a success, or the exception for everything else. */
final class AnswerReader {

    private final ErrorDecoder decoder;

    AnswerReader(ErrorDecoder decoder) {
        this.decoder = decoder;
    }

    <T extends @Nullable Object> ApiResponse<T> read(RequestLine line, Running<T> running, Answer<T> answer) {
        if (answer.response() == null) {
            throw failure(line, running, answer.failure());
        }
        Response<T> response = answer.response();
        if (!response.isSuccessful()) {
            throw error(line, running.attempt(), response);
        }
        T body = response.body();
        if (body == null && running.promisesBody()) {
            throw new UnreadableResponseException(line, response.code(), "", false, null);
        }
        return success(response, body);
    }

    /** The exception for a call whose waiting thread was interrupted. */
    ConnectionException interrupted(RequestLine line, Attempt attempt, @Nullable InterruptedException cause) {
        return new ConnectionException(line, outcome(attempt), Reason.INTERRUPTED, cause);
    }

    // Nullness of T is the promise of the generated interface, checked above; the copy of a download is one, too.
    @SuppressWarnings({"NullAway", "unchecked"})
    private static <T extends @Nullable Object> ApiResponse<T> success(Response<T> response, @Nullable T body) {
        Headers headers = response.headers();
        T complete = body instanceof Download download
                ? (T) download.described(headers.get("Content-Type"), headers.get("Content-Disposition"))
                : body;
        return new ApiResponse<>(response.code(), complete, frozen(headers.toMultimap()));
    }

    private static RuntimeException failure(RequestLine line, Running<?> running, @Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof KeyUnavailable noKey) {
            return noKey.problem();
        }
        Attempt attempt = running.attempt();
        if (attempt.status() / 100 == 2) {
            return new UnreadableResponseException(
                    line, attempt.status(), attempt.bodyExcerpt(), attempt.bodyIsBroken(), failure);
        }
        if (failure instanceof RuntimeException bug && !attempt.wasSent()) {
            return bug;
        }
        return new ConnectionException(line, outcome(attempt), reason(running, failure), failure);
    }

    private static Reason reason(Running<?> running, @Nullable Throwable failure) {
        if (running.givenUp()) {
            return Reason.CANCELED;
        }
        return failure instanceof InterruptedIOException ? Reason.TIMED_OUT : Reason.FAILED;
    }

    private static Outcome outcome(Attempt attempt) {
        return attempt.wasSent() ? Outcome.UNKNOWN : Outcome.NOT_SENT;
    }

    private ApiErrorException error(RequestLine line, Attempt attempt, Response<?> response) {
        Map<String, List<String>> headers = response.headers().toMultimap();
        headers.replaceAll((name, values) -> values.stream().map(attempt::hide).toList());
        String body = attempt.hide(text(response.errorBody()));
        return decoder.decode(line, new ErrorResponse(response.code(), headers, body));
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

    private static Map<String, List<String>> frozen(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }
}

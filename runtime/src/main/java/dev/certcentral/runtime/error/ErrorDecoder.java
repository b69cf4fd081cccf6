package dev.certcentral.runtime.error;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.certcentral.runtime.secret.Secrets;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okio.Buffer;

/**
 * Turns an answer that is not a success into an {@link ApiErrorException}, whatever its body looks like. Never fails
 * itself. Safe for use by many threads.
 *
 * <p>Reads the documented shape of errors and every variation met in the wild: a single object instead of a list,
 * {@code error} instead of {@code errors}, {@code description} instead of {@code message}, bare texts, and bodies that are cut
 * off, of which it keeps what came before the cut.
 */
public final class ErrorDecoder {

    private static final int MOST_ENTRIES = 100;
    private static final int CODE_LENGTH = 300;
    private static final int MESSAGE_LENGTH = 2000;

    private final Set<String> listNames;
    private final Set<String> codeNames;
    private final Set<String> messageNames;
    private final Clock clock;

    /**
     * Creates a decoder.
     *
     * @param shape what the API calls the parts of its error bodies
     * @param clock tells how far away the date in a {@code Retry-After} header is
     */
    public ErrorDecoder(ErrorShape shape, Clock clock) {
        listNames = union(shape.list(), "errors", "error");
        codeNames = union(shape.code(), "code");
        messageNames = union(shape.message(), "message", "description");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Reads an answer.
     *
     * @param request the request
     * @param response its answer as received; what is hidden is hidden after it was read, so that nothing sent can change its
     *     meaning
     * @param secrets what must not be seen in the exception
     * @return the exception to throw
     */
    public ApiErrorException decode(RequestLine request, ErrorResponse response, Secrets secrets) {
        List<ApiError> errors = parser.parse(response.body(), secrets::hide);
        RetryAdvice advice = advisor.advise(request, response);
        String message = ApiErrorException.message(
                request, response.hidden(secrets::hideAll), parser.parse(response.body(), secrets::hideAll), advice);
        return new ApiErrorException(request, response.hidden(secrets::hide), errors, advice, message);
    }
}

package dev.certcentral.runtime.error;

import dev.certcentral.runtime.secret.Secrets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Turns an answer that is not a success into an {@link ApiErrorException}, whatever its body looks like. Never fails
 * itself. Safe for use by many threads.
 */
public final class ErrorDecoder {

    private final ErrorBodyParser parser;
    private final Clock clock;

    /**
     * Creates a decoder.
     *
     * @param shape what the API calls the parts of its error bodies
     * @param clock tells how far away the date in a {@code Retry-After} header is
     */
    public ErrorDecoder(ErrorShape shape, Clock clock) {
        this.parser = new ErrorBodyParser(Objects.requireNonNull(shape, "shape"));
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
        List<ApiError> errors = parser.parse(response.body());
        RetryAdvice advice = advisor.advise(request, response);
        String message = ApiErrorException.message(
                request,
                response.hidden(secrets::hideAll),
                ErrorBodyParser.shown(errors, secrets::hideAll),
                advice);
        return new ApiErrorException(
                request,
                response.hidden(secrets::hide),
                ErrorBodyParser.shown(errors, secrets::hide),
                advice,
                message);
    }
}

package dev.certcentral.runtime.error;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * Turns an answer that is not a success into an {@link ApiErrorException}, whatever its body looks like. Never fails
 * itself. Safe for use by many threads.
 */
public final class ErrorDecoder {

    private final ErrorBodyParser parser;
    private final RetryAdvisor advisor;

    /**
     * Creates a decoder.
     *
     * @param shape what the API calls the parts of its error bodies
     * @param clock tells how far away the date in a {@code Retry-After} header is
     */
    public ErrorDecoder(ErrorShape shape, Clock clock) {
        this.parser = new ErrorBodyParser(Objects.requireNonNull(shape, "shape"));
        this.advisor = new RetryAdvisor(Objects.requireNonNull(clock, "clock"));
    }

    /**
     * Reads an answer.
     *
     * @param request the request
     * @param response its answer
     * @return the exception to throw
     */
    public ApiErrorException decode(RequestLine request, ErrorResponse response) {
        List<ApiError> errors = parser.parse(response.body());
        return new ApiErrorException(request, response, errors, advisor.advise(request, response, !errors.isEmpty()));
    }
}

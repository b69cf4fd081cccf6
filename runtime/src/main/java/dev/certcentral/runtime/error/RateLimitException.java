package dev.certcentral.runtime.error;

import java.time.Duration;
import java.util.Objects;

/** The client kept a documented rate limit: the call would have had to wait longer than it may. Nothing was sent. */
public final class RateLimitException extends ApiException {

    private static final long serialVersionUID = 1L;

    /** The request. */
    private final RequestLine request;

    /** Time until there is room. */
    private final Duration wait;

    /**
     * Creates the exception.
     *
     * @param request the request
     * @param limit the limit that is used up, for people, such as {@code 100 requests in 5 s}
     * @param wait time until there is room again
     */
    public RateLimitException(RequestLine request, String limit, Duration wait) {
        super(
                request + ": not sent, because the rate limit of " + limit + " is used up for another "
                        + wait.toMillis() + " ms. Call later, or let calls wait longer.",
                null);
        this.request = Objects.requireNonNull(request, "request");
        this.wait = wait;
    }

    /**
     * The request.
     *
     * @return never null
     */
    public RequestLine request() {
        return request;
    }

    /**
     * Always {@link Outcome#NOT_SENT}.
     *
     * @return {@link Outcome#NOT_SENT}
     */
    @Override
    public Outcome outcome() {
        return Outcome.NOT_SENT;
    }

    /**
     * Always {@link RetryAdvice.Kind#LATER}, with the time until there is room.
     *
     * @return when to call again
     */
    @Override
    public RetryAdvice retryAdvice() {
        return RetryAdvice.later(wait);
    }
}

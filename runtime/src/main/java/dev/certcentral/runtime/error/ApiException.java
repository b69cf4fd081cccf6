package dev.certcentral.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * A call failed. The kinds say how:
 *
 * <ul>
 *   <li>{@link ApiErrorException}: an answer that is not a success;
 *   <li>{@link ConnectionException}: no answer, or the call was given up;
 *   <li>{@link UnreadableResponseException}: a success whose body could not be read;
 *   <li>{@link ServerMismatchException}: the configured server does not offer the operation;
 *   <li>{@link ApiKeyException}: there is no usable API key;
 *   <li>{@link RateLimitException}: the client keeps the API's rate limit, and the call may not wait;
 *   <li>{@link OnceException}: what became of a request that was to be carried out at most once.
 * </ul>
 *
 * <p>No message of these exceptions, nor of their causes, contains the API key or a text of the request's body, even if the
 * server repeats it. Texts that come from the server are bounded, and control characters in them are replaced. Values do not
 * change once thrown.
 */
public abstract sealed class ApiException extends RuntimeException
        permits ApiErrorException,
                ApiKeyException,
                ConnectionException,
                OnceException,
                RateLimitException,
                ServerMismatchException,
                UnreadableResponseException {

    private static final long serialVersionUID = 1L;

    /** Takes the words; the kinds of this package call it. */
    ApiException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * What is known about the fate of the request.
     *
     * @return never null
     */
    public abstract Outcome outcome();

    /**
     * Whether the call may be repeated.
     *
     * @return never null
     */
    public abstract RetryAdvice retryAdvice();
}

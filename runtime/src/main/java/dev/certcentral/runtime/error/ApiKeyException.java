package dev.certcentral.runtime.error;

import org.jspecify.annotations.Nullable;

/** There is no usable API key: it is missing, unreadable, or has characters that cannot travel. Nothing was sent. */
public final class ApiKeyException extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do; must not contain the key
     */
    public ApiKeyException(String message) {
        this(message, null);
    }

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do; must not contain the key
     * @param cause what made the key unavailable; its message must not contain the key; null: nothing
     */
    public ApiKeyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Always {@link Outcome#NOT_SENT}: a request without its key is not sent.
     *
     * @return {@link Outcome#NOT_SENT}
     */
    @Override
    public Outcome outcome() {
        return Outcome.NOT_SENT;
    }

    /**
     * Always {@link RetryAdvice.Kind#NEVER}: the key has to be put right first.
     *
     * @return {@link RetryAdvice.Kind#NEVER}
     */
    @Override
    public RetryAdvice retryAdvice() {
        return RetryAdvice.never();
    }
}

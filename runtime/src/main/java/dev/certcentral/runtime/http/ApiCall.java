package dev.certcentral.runtime.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One call, ready to be made once. Nothing happens before one of the four {@code execute} methods is called, and only one
 * of them can be, once: a call that could be made twice could order twice.
 *
 * <p>A call whose operation is {@linkplain OperationInfo#repeatable repeatable} may be sent several times, as the client's
 * {@link dev.certcentral.runtime.policy.RetryPolicy} says; its failure carries the failures of earlier attempts as suppressed
 * ones. Any other call is sent at most once. Every attempt waits for its turn if the API's rate limits demand it.
 *
 * <p>All of them fail with an {@link dev.certcentral.runtime.error.ApiException}; the asynchronous ones complete their
 * future with it and throw nothing themselves but {@link IllegalStateException}. A failure of any other kind is a mistake in
 * code and means that nothing was sent.
 *
 * <p>Safe for use by many threads.
 *
 * @param <T> type of the response body; {@code @Nullable Void} when there is none
 */
public interface ApiCall<T extends @Nullable Object> {

    /**
     * Makes the call and waits for the answer. If the waiting thread is interrupted, the call is given up, the interrupt
     * flag set again, and a {@link dev.certcentral.runtime.error.ConnectionException} tells whether the request was sent.
     *
     * @return the body; null only for operations without a response body
     * @throws dev.certcentral.runtime.error.ApiException if there is no readable success
     * @throws IllegalStateException if the call was made before or the client is closed
     */
    T execute();

    /**
     * Makes the call without waiting. Cancelling the future, or completing it in any other way, gives the call up. The
     * future completes on a thread that others need (OkHttp's dispatcher, the JDK's timer): do not block there.
     *
     * @return the body to come
     * @throws IllegalStateException if the call was made before or the client is closed
     */
    CompletableFuture<T> executeAsync();

    /**
     * Like {@link #execute()}, with status and headers.
     *
     * @return the answer
     * @throws dev.certcentral.runtime.error.ApiException if there is no readable success
     * @throws IllegalStateException if the call was made before or the client is closed
     */
    ApiResponse<T> executeForResponse();

    /**
     * Like {@link #executeAsync()}, with status and headers.
     *
     * @return the answer to come
     * @throws IllegalStateException if the call was made before or the client is closed
     */
    CompletableFuture<ApiResponse<T>> executeForResponseAsync();

    /**
     * Limits the time that this call may take with all its attempts, pauses and waits together. It ends in time whatever the
     * client's own limits are; they stay in force. Must be called before the call is made. Implementations that know no time
     * ignore it.
     *
     * @param limit positive
     * @return this call
     */
    default ApiCall<T> within(Duration limit) {
        return this;
    }

    /**
     * Gives the call up, from any thread, at any time. It fails with a
     * {@link dev.certcentral.runtime.error.ConnectionException} that tells whether the request was sent; a request that
     * was sent may be carried out nevertheless. Does nothing once the answer is there.
     */
    void cancel();

    /**
     * What is called.
     *
     * @return never null
     */
    OperationInfo operation();
}

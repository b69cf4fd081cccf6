package dev.certcentral.runtime.once;

import dev.certcentral.runtime.policy.OncePolicy;
import java.util.concurrent.CompletableFuture;

/**
 * A call that changes something, to be carried out at most once. Nothing happens before one of the {@code execute} methods is
 * called, and only one of them can be, once.
 *
 * <p>Before it sends, note {@link #id()} where it survives a crash of this process: with it, what became of the request can
 * be found out later.
 *
 * <p>Safe for use by many threads.
 *
 * @param <T> type of the answer
 */
public interface OnceCall<T> {

    /**
     * The text that names the request at the API: the caller's own, or a random one.
     *
     * @return never empty
     */
    String id();

    /**
     * The same call under another policy than the client's. Must be asked for before it is made.
     *
     * @param policy what to do about a lost answer
     * @return a new call with the same id
     */
    OnceCall<T> with(OncePolicy policy);

    /**
     * Sends the request, and looks it up by its id if the answer is lost. Interrupting the waiting thread ends the look-ups.
     *
     * @return the answer, or what it must have been as far as the look-up tells it
     * @throws dev.certcentral.runtime.error.NotPlacedException if it is certain that nothing was carried out
     * @throws dev.certcentral.runtime.error.AlreadyPlacedException if the caller's own id names something already; nothing was
     *     sent
     * @throws dev.certcentral.runtime.error.OutcomeUnknownException if neither is certain when the deadline has come
     * @throws IllegalStateException if the call was made before or the client is closed
     */
    T execute();

    /**
     * Like {@link #execute()}, without waiting.
     *
     * @return the answer to come. Cancelling it gives up what is under way; a request that was sent may be carried out
     *     nevertheless, so look it up by {@link #id()}
     * @throws IllegalStateException if the call was made before or the client is closed
     */
    CompletableFuture<T> executeAsync();
}

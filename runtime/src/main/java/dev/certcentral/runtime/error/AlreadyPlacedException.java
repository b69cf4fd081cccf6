package dev.certcentral.runtime.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own id names something at the API already, so nothing was sent, or what was sent was refused. If that is the
 * same request, made by an earlier run, {@link #receipts(Class)} is its answer; if not, choose another id.
 */
public final class AlreadyPlacedException extends OnceException {

    private static final long serialVersionUID = 1L;

    /** What was found; not kept when the exception is serialized. */
    private final transient List<?> receipts;

    /** Whether something was sent, and refused. */
    private final boolean refused;

    /**
     * Creates the exception.
     *
     * @param request the request
     * @param id names the request at the API
     * @param receipts what was found
     * @param refusal the API's refusal of what was sent; null: nothing was sent
     */
    public AlreadyPlacedException(RequestLine request, String id, List<?> receipts, @Nullable ApiException refusal) {
        super(
                request,
                id,
                (refusal == null ? "nothing was sent" : "refused") + ", because the id `"
                        + Texts.oneLine(id, 80) + "` names " + receipts.size()
                        + " earlier request" + (receipts.size() == 1 ? "" : "s")
                        + " already. If it is this one, take its receipt from this exception; if not, choose another id.",
                refusal);
        this.receipts = List.copyOf(receipts);
        this.refused = refusal != null;
    }

    /**
     * What was found under the id.
     *
     * @param <T> type of the answer
     * @param type type of the answer
     * @return immutable, in the order of the API; empty if this exception was serialized
     * @throws ClassCastException if the answer is of another type
     */
    public <T> List<T> receipts(Class<T> type) {
        return cast(receipts, type);
    }

    /**
     * Whether anything was sent.
     *
     * @return {@link Outcome#NOT_SENT}, or {@link Outcome#ANSWERED} if it was sent because an earlier look-up had not found the
     *     id, and refused
     */
    @Override
    public Outcome outcome() {
        return refused ? Outcome.ANSWERED : Outcome.NOT_SENT;
    }

    /**
     * Always {@link RetryAdvice.Kind#NEVER}: the same id stays in use.
     *
     * @return {@link RetryAdvice.Kind#NEVER}
     */
    @Override
    public RetryAdvice retryAdvice() {
        return RetryAdvice.never();
    }
}

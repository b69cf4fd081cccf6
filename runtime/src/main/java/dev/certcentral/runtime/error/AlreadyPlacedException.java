package dev.certcentral.runtime.error;

import java.util.List;
import java.util.Objects;

/**
 * The caller's own id names something at the API already, so nothing was sent. If that is the same request, made by an
 * earlier run, {@link #receipts(Class)} is its answer; if not, choose another id.
 */
public final class AlreadyPlacedException extends ApiException {

    private static final long serialVersionUID = 1L;

    /** The request. */
    private final RequestLine request;

    /** Names the request at the API. */
    private final String id;

    /** What was found; not kept when the exception is serialized. */
    private final transient List<?> receipts;

    /**
     * Creates the exception.
     *
     * @param request the request
     * @param id names the request at the API
     * @param receipts what was found
     */
    public AlreadyPlacedException(RequestLine request, String id, List<?> receipts) {
        super(
                request + ": nothing was sent, because the id `" + Texts.oneLine(id, 80) + "` names " + receipts.size()
                        + " earlier request" + (receipts.size() == 1 ? "" : "s")
                        + " already. If it is this one, take its receipt from this exception; if not, choose another id.",
                null);
        this.request = Objects.requireNonNull(request, "request");
        this.id = Objects.requireNonNull(id, "id");
        this.receipts = List.copyOf(receipts);
    }

    /**
     * The request that was not sent.
     *
     * @return never null
     */
    public RequestLine request() {
        return request;
    }

    /**
     * The text that is in use.
     *
     * @return never empty
     */
    public String id() {
        return id;
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
        return receipts == null ? List.of() : receipts.stream().map(type::cast).toList();
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
     * Always {@link RetryAdvice.Kind#NEVER}: the same id stays in use.
     *
     * @return {@link RetryAdvice.Kind#NEVER}
     */
    @Override
    public RetryAdvice retryAdvice() {
        return RetryAdvice.never();
    }
}

package dev.certcentral.runtime.error;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request that was to be carried out at most once was lost, and looking it up did not settle what became of
 * it. It may have been carried out, or may still be. Look it up by {@link #id()} later; do not make it again before that is
 * clear.
 */
public final class OutcomeUnknownException extends OnceException {

    private static final long serialVersionUID = 1L;

    /** What happened to the request. */
    private final ApiException failure;

    /** What happened to the last look-up. */
    private final @Nullable ApiException lookUpFailure;

    /** Look-ups that were answered and found nothing. */
    private final int absences;

    /** What was found, if it was too much; not kept when the exception is serialized. */
    private final transient List<?> receipts;

    /**
     * Creates the exception.
     *
     * @param request the request
     * @param id names the request at the API
     * @param why why it is not settled, a sentence for people
     * @param failure what happened to the request
     * @param lookUpFailure what happened to the last look-up; null: it was answered, or there was none
     * @param absences how many look-ups were answered and found nothing
     * @param receipts what was found, if there was more than one; else empty
     */
    public OutcomeUnknownException(
            RequestLine request,
            String id,
            String why,
            ApiException failure,
            @Nullable ApiException lookUpFailure,
            int absences,
            List<?> receipts) {
        super(
                request,
                id,
                "the answer was lost and it is not known whether the request was carried out. " + why
                        + " Look it up by its id `" + Texts.oneLine(id, 80) + "` later; do not send it again before.",
                failure);
        this.failure = Objects.requireNonNull(failure, "failure");
        this.lookUpFailure = lookUpFailure;
        this.absences = absences;
        this.receipts = List.copyOf(receipts);
        if (lookUpFailure != null) {
            addSuppressed(lookUpFailure);
        }
    }

    /**
     * What happened to the request.
     *
     * @return never null
     */
    public ApiException failure() {
        return failure;
    }

    /**
     * What happened to the last look-up.
     *
     * @return null if it was answered, or there was none
     */
    public @Nullable ApiException lookUpFailure() {
        return lookUpFailure;
    }

    /**
     * How many look-ups were answered and found nothing. Many of them make it likely, not certain, that nothing was carried
     * out.
     *
     * @return not negative
     */
    public int absences() {
        return absences;
    }

    /**
     * What was found under the id, if it was more than one.
     *
     * @param <T> type of the answer
     * @param type type of the answer
     * @return immutable; empty if nothing was found or this exception was serialized
     * @throws ClassCastException if the answer is of another type
     */
    public <T> List<T> receipts(Class<T> type) {
        return cast(receipts, type);
    }

    /**
     * Always {@link Outcome#UNKNOWN}.
     *
     * @return {@link Outcome#UNKNOWN}
     */
    @Override
    public Outcome outcome() {
        return Outcome.UNKNOWN;
    }

    /**
     * Always {@link RetryAdvice.Kind#UNKNOWN_OUTCOME}.
     *
     * @return {@link RetryAdvice.Kind#UNKNOWN_OUTCOME}
     */
    @Override
    public RetryAdvice retryAdvice() {
        return RetryAdvice.unknownOutcome();
    }
}

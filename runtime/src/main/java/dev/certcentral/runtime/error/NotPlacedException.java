package dev.certcentral.runtime.error;

import java.util.Objects;

/**
 * A request that was to be carried out at most once was not carried out: it was not sent, the API refused it, or the
 * caller's {@link dev.certcentral.runtime.policy.OncePolicy} takes its absence as a proof. It may be made again, with
 * whatever the {@linkplain #getCause() cause} complains about put right. If the API refused an id of the caller's own, look
 * that up again before choosing another: an earlier request may have it.
 */
public final class NotPlacedException extends OnceException {

    private static final long serialVersionUID = 1L;

    /** What is known about the request. */
    private final Outcome outcome;

    /** What happened. */
    private final ApiException failure;

    /**
     * Creates the exception.
     *
     * @param request the request
     * @param id names the request at the API
     * @param why how it is known, a sentence for people
     * @param outcome {@link Outcome#NOT_SENT}, or {@link Outcome#ANSWERED} if an answer says that it was not carried out
     * @param failure what happened to the request
     * @throws IllegalArgumentException if the outcome is unknown
     */
    public NotPlacedException(RequestLine request, String id, String why, Outcome outcome, ApiException failure) {
        super(request, id, "not carried out. " + why + " (" + failure.getMessage() + ")", failure);
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        if (outcome == Outcome.UNKNOWN) {
            throw new IllegalArgumentException("what is unknown may have been carried out");
        }
        this.failure = failure;
    }

    /**
     * What happened to the request, such as an {@link ApiErrorException} with the API's reasons.
     *
     * @return never null
     */
    public ApiException failure() {
        return failure;
    }

    /**
     * What is known about the request.
     *
     * @return {@link Outcome#NOT_SENT} or {@link Outcome#ANSWERED}, never {@link Outcome#UNKNOWN}
     */
    @Override
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Whether the same request makes sense again.
     *
     * @return {@link RetryAdvice.Kind#LATER} or {@link RetryAdvice.Kind#NEVER}, never
     *     {@link RetryAdvice.Kind#UNKNOWN_OUTCOME}
     */
    @Override
    public RetryAdvice retryAdvice() {
        RetryAdvice advice = failure.retryAdvice();
        return advice.kind() == RetryAdvice.Kind.UNKNOWN_OUTCOME ? RetryAdvice.later() : advice;
    }
}

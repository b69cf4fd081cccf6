package dev.certcentral.runtime.error;

import java.io.EOFException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The status says success, but the body cannot be read: it is not JSON, not of the documented form, missing, too large, or
 * the connection broke in the middle of it. A request that changes something has most likely been carried out.
 */
public final class UnreadableResponseException extends ApiException {

    private static final long serialVersionUID = 1L;

    /** The request. */
    private final RequestLine request;

    /** The HTTP status. */
    private final int status;

    /** The beginning of the body. */
    private final String excerpt;

    /** Whether the connection broke within the body. */
    private final boolean broken;

    /**
     * Creates the exception.
     *
     * @param request the request
     * @param status HTTP status, 200 to 299
     * @param excerpt the beginning of the body as text, as far as it was read; must not contain the key
     * @param broken whether the connection broke before the body was complete
     * @param cause why it cannot be read; null: the body is missing
     */
    public UnreadableResponseException(
            RequestLine request, int status, String excerpt, boolean broken, @Nullable Throwable cause) {
        this(request, status, excerpt, excerpt, broken, cause);
    }

    /**
     * Creates the exception with a message that tells less than the excerpt.
     *
     * @param request the request
     * @param status HTTP status, 200 to 299
     * @param excerpt the beginning of the body, without secrets
     * @param told the same without anything that the request held
     * @param broken whether the connection broke before the body was complete
     * @param cause why it cannot be read; null: the body is missing
     */
    public UnreadableResponseException(
            RequestLine request, int status, String excerpt, String told, boolean broken, @Nullable Throwable cause) {
        super(message(request, status, told, cause), cause);
        this.request = request;
        this.status = status;
        this.excerpt = Objects.requireNonNull(excerpt, "excerpt");
        this.broken = broken;
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
     * The HTTP status.
     *
     * @return 200 to 299
     */
    public int status() {
        return status;
    }

    /**
     * The beginning of the body. If it is JSON, its texts are replaced by their lengths: they may hold what only the reader that
     * failed would have known to be secret. Of other bodies, such as HTML pages, everything is here that the client did not send.
     *
     * @return at most a few thousand characters; empty when nothing was read
     */
    public String bodyExcerpt() {
        return excerpt;
    }

    /**
     * Always {@link Outcome#ANSWERED}.
     *
     * @return {@link Outcome#ANSWERED}
     */
    @Override
    public Outcome outcome() {
        return Outcome.ANSWERED;
    }

    /**
     * Whether the call may be repeated.
     *
     * @return {@link RetryAdvice.Kind#UNKNOWN_OUTCOME} for a request that changes something; for one that only reads,
     *     {@link RetryAdvice.Kind#LATER} if the connection broke and {@link RetryAdvice.Kind#NEVER} if the body itself is
     *     at fault
     */
    @Override
    public RetryAdvice retryAdvice() {
        if (!request.repeatable()) {
            return RetryAdvice.unknownOutcome();
        }
        return broken ? RetryAdvice.later() : RetryAdvice.never();
    }

    private static String message(RequestLine request, int status, String excerpt, @Nullable Throwable cause) {
        String title = Texts.htmlTitle(excerpt);
        String what = Texts.looksLikeHtml(excerpt)
                ? "is an HTML page" + (title == null ? "" : " titled \"" + title + "\"")
                : "cannot be read";
        String why = cause == null ? "it is missing" : why(cause);
        String then = request.repeatable()
                ? ""
                : " The request was answered with success and has most likely been carried out: look it up, do not send"
                        + " it again.";
        return request + ": HTTP " + status + ", but the body " + what + " (" + why + ")." + then;
    }

    /** The end of a text is often told without a word. */
    private static String why(Throwable cause) {
        String said = cause.getMessage();
        String known = cause instanceof EOFException
                ? "it ends too early"
                : cause.getClass().getSimpleName();
        return said == null ? known : Texts.oneLine(said, 300);
    }
}

package dev.certcentral.runtime.error;

import java.security.cert.CertificateException;
import java.util.Objects;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * There is no answer: the connection failed, took too long, or the call was given up.
 *
 * <p>{@link #outcome()} tells whether the request can have reached the API. It is {@link Outcome#NOT_SENT} only if nothing
 * of it was handed to a connection (unknown host, refused connection, failed TLS handshake, given up before sending).
 */
public final class ConnectionException extends ApiException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    /** Why there is no answer. */
    public enum Reason {
        /** The connection could not be made, or broke. */
        FAILED("the connection failed"),

        /** One of the client's time limits was reached. */
        TIMED_OUT("no answer in time"),

        /** The call was cancelled, or its future was completed by somebody else. */
        CANCELED("the call was cancelled"),

        /** The waiting thread was interrupted. Its interrupt flag is set again. */
        INTERRUPTED("the waiting thread was interrupted");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    /** The request. */
    private final RequestLine request;

    /** What is known about the request. */
    private final Outcome outcome;

    /** Why there is no answer. */
    private final Reason reason;

    /**
     * Creates the exception.
     *
     * @param request the request
     * @param outcome {@link Outcome#NOT_SENT} or {@link Outcome#UNKNOWN}
     * @param reason why there is no answer
     * @param cause the failure below; null: none
     * @throws IllegalArgumentException if the outcome is another one
     */
    public ConnectionException(RequestLine request, Outcome outcome, Reason reason, @Nullable Throwable cause) {
        super(message(request, outcome, reason, cause), cause);
        if (outcome == Outcome.ANSWERED) {
            throw new IllegalArgumentException("an answered request has no connection failure");
        }
        this.request = request;
        this.outcome = outcome;
        this.reason = Objects.requireNonNull(reason, "reason");
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
     * Why there is no answer.
     *
     * @return never null
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Whether the request can have reached the API.
     *
     * @return {@link Outcome#NOT_SENT} or {@link Outcome#UNKNOWN}
     */
    @Override
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Whether the call may be repeated.
     *
     * @return {@link RetryAdvice.Kind#LATER} if it was not sent or may be repeated by its nature, else
     *     {@link RetryAdvice.Kind#UNKNOWN_OUTCOME}; {@link RetryAdvice.Kind#NEVER} if the server's certificate is not trusted
     */
    @Override
    public RetryAdvice retryAdvice() {
        if (outcome == Outcome.NOT_SENT && untrusted(getCause())) {
            return RetryAdvice.never();
        }
        return outcome == Outcome.NOT_SENT || request.repeatable() ? RetryAdvice.later() : RetryAdvice.unknownOutcome();
    }

    /** Waiting does not make a certificate good. */
    private static boolean untrusted(@Nullable Throwable cause) {
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static String message(RequestLine request, Outcome outcome, Reason reason, @Nullable Throwable cause) {
        String why = cause == null ? "" : " (" + Texts.oneLine(String.valueOf(cause.getMessage()), 300) + ")";
        return request + ": " + reason.words + why + ". " + consequence(request, outcome);
    }

    private static String consequence(RequestLine request, Outcome outcome) {
        if (outcome == Outcome.NOT_SENT) {
            return "Nothing was sent.";
        }
        return request.repeatable()
                ? "It may be repeated."
                : "The request may have been carried out: look it up, do not simply send it again.";
    }
}

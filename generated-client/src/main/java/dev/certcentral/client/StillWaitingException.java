package dev.certcentral.client;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The wait is over, but what was waited for is not decided. Nothing about the order or request is wrong: wait again, or look
 * it up later. Values do not change once thrown.
 */
public final class StillWaitingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why nobody waits any longer. */
    public enum Reason {
        /** The deadline has come. */
        DEADLINE,

        /** The waiting thread was interrupted. Its interrupt flag is set again. */
        INTERRUPTED,

        /** The client was closed. */
        CLOSED
    }

    /** Why. */
    private final Reason reason;

    /** The order or the request. */
    private final long id;

    /** The last status. */
    private final @Nullable String lastStatus;

    StillWaitingException(
            Reason reason, String what, long id, @Nullable String lastStatus, @Nullable Throwable lastFailure) {
        super(message(reason, what + " " + id, lastStatus, lastFailure), lastFailure);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.id = id;
        this.lastStatus = lastStatus;
    }

    /**
     * Why the wait is over.
     *
     * @return never null
     */
    public Reason reason() {
        return reason;
    }

    /**
     * What was waited for.
     *
     * @return id of the order or request
     */
    public long id() {
        return id;
    }

    /**
     * The status that was seen last. It may be one that this version does not know.
     *
     * @return its text; null if none was seen
     */
    public @Nullable String lastStatus() {
        return lastStatus;
    }

    private static String message(
            Reason reason, String what, @Nullable String lastStatus, @Nullable Throwable lastFailure) {
        String why = switch (reason) {
            case DEADLINE -> "Waited for " + what + " until the deadline";
            case INTERRUPTED -> "Interrupted while waiting for " + what;
            case CLOSED -> "The client was closed while waiting for " + what;
        };
        String status = lastStatus == null ? "its status was never seen" : "its last status was \"" + lastStatus + "\"";
        String failure = lastFailure == null ? "" : "; the last look failed: " + lastFailure.getMessage();
        return why + "; " + status + failure + ". It is not decided: wait again, or look it up later.";
    }
}

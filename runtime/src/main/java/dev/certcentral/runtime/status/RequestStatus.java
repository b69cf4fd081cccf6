package dev.certcentral.runtime.status;

import dev.certcentral.runtime.json.OpenValue;
import java.util.Locale;

/**
 * Where a request stands. Open: a status that is not known yet keeps its text. Immutable.
 *
 * <p>A known status is either {@linkplain #isWaiting() waiting} or {@linkplain #isDecided() decided}. An unknown one is
 * neither.
 *
 * <table>
 * <caption>What follows what</caption>
 * <tr><th>status</th><th>kind</th><th>goes on to</th></tr>
 * <tr><td>{@code submitted}</td><td>waiting</td><td>pending, approved, rejected</td></tr>
 * <tr><td>{@code pending}</td><td>waiting</td><td>approved, rejected</td></tr>
 * <tr><td>{@code approved}, {@code rejected}</td><td>decided</td><td>nothing; an approved order goes its own way, see
 * {@link OrderStatus}</td></tr>
 * </table>
 *
 * <p>The words are documented; which follows which is concluded from what they mean.
 *
 * <p>Use {@link #known()} in a switch. It reads letters in any case; values are equal if their texts are exactly the same.
 */
public final class RequestStatus implements OpenValue {

    /** The statuses that are documented, and one for all others. */
    public enum Known {
        /** Waits for an approver. */
        PENDING,

        /** Handed in, and waits to be worked on. */
        SUBMITTED,

        /** Approved; the order goes its way. */
        APPROVED,

        /** Rejected; there will be no certificate. */
        REJECTED,

        /** Anything else; see {@link RequestStatus#value()}. */
        UNKNOWN
    }

    /** Waits for an approver. */
    public static final RequestStatus PENDING = new RequestStatus("pending", Known.PENDING);

    /** Handed in, and waits to be worked on. */
    public static final RequestStatus SUBMITTED = new RequestStatus("submitted", Known.SUBMITTED);

    /** Approved; the order goes its way. */
    public static final RequestStatus APPROVED = new RequestStatus("approved", Known.APPROVED);

    /** Rejected; there will be no certificate. */
    public static final RequestStatus REJECTED = new RequestStatus("rejected", Known.REJECTED);

    private final String value;
    private final Known known;

    private RequestStatus(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /**
     * The status with a text.
     *
     * @param value the text as it travels
     * @return one of the constants if the text is exactly the same, else a status that keeps the text
     */
    public static RequestStatus of(String value) {
        return switch (value) {
            case "pending" -> PENDING;
            case "submitted" -> SUBMITTED;
            case "approved" -> APPROVED;
            case "rejected" -> REJECTED;
            default -> new RequestStatus(value, inAnyCase(value.toLowerCase(Locale.ROOT)));
        };
    }

    private static Known inAnyCase(String lower) {
        return switch (lower) {
            case "pending" -> Known.PENDING;
            case "submitted" -> Known.SUBMITTED;
            case "approved" -> Known.APPROVED;
            case "rejected" -> Known.REJECTED;
            default -> Known.UNKNOWN;
        };
    }

    /**
     * The text as it travels.
     *
     * @return such as {@code pending}
     */
    @Override
    public String value() {
        return value;
    }

    /**
     * Whether it is one of the documented statuses.
     *
     * @return false for a text that is new to this version
     */
    @Override
    public boolean isKnown() {
        return known != Known.UNKNOWN;
    }

    /**
     * The status for a switch.
     *
     * @return {@link Known#UNKNOWN} for a text that is new to this version
     */
    public Known known() {
        return known;
    }

    /**
     * Whether somebody has yet to decide.
     *
     * @return true for pending and submitted; false for an unknown status, of which nothing can be said
     */
    public boolean isWaiting() {
        return isKnown() && !isDecided();
    }

    /**
     * Whether somebody has decided.
     *
     * @return true for approved and rejected; false for an unknown status, of which nothing can be said
     */
    public boolean isDecided() {
        return known == Known.APPROVED || known == Known.REJECTED;
    }

    /**
     * Whether it was approved.
     *
     * @return true for approved only
     */
    public boolean isApproved() {
        return known == Known.APPROVED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequestStatus status && status.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * The text as it travels.
     *
     * @return the same as {@link #value()}
     */
    @Override
    public String toString() {
        return value;
    }
}

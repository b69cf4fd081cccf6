package dev.certcentral.runtime.status;

import dev.certcentral.runtime.json.OpenValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where an order stands. Open: a status that is not known yet keeps its text. Immutable.
 *
 * <p>A known status is exactly one of these: {@linkplain #isWaiting() waiting}, {@linkplain #isIssued() issued},
 * {@linkplain #isEnded() ended}. An unknown one is none of them: it is neither a success nor a failure.
 *
 * <table>
 * <caption>What follows what, see {@link #next()}. (1) is documented, (2) follows from what the words mean</caption>
 * <tr><th>status</th><th>kind</th><th>goes on to</th></tr>
 * <tr><td>{@code needs_approval}</td><td>waiting</td><td>pending, processing (2: its request is approved), rejected (2)</td></tr>
 * <tr><td>{@code pending}</td><td>waiting</td><td>needs_csr, processing, waiting_pickup, issued, rejected (2), canceled (1)</td></tr>
 * <tr><td>{@code needs_csr}</td><td>waiting</td><td>pending, processing (2)</td></tr>
 * <tr><td>{@code processing}</td><td>waiting</td><td>pending, waiting_pickup, issued, rejected (2)</td></tr>
 * <tr><td>{@code waiting_pickup}</td><td>waiting</td><td>issued (2), canceled (1)</td></tr>
 * <tr><td>{@code issued}</td><td>issued</td><td>reissue_pending, revoked, expired (2)</td></tr>
 * <tr><td>{@code reissue_pending}</td><td>waiting</td><td>issued (1: also when the reissue is canceled)</td></tr>
 * <tr><td>{@code rejected}, {@code canceled}, {@code revoked}, {@code expired}</td><td>ended</td><td>nothing</td></tr>
 * </table>
 *
 * <p>The complete list of statuses is not public, and steps may be missing here: do not refuse one that is not in the table.
 *
 * <p>Use {@link #known()} in a switch. It reads letters in any case, because the documentation changed {@code CANCELED} to
 * {@code canceled} once; values are equal if their texts are exactly the same.
 */
public final class OrderStatus implements OpenValue {

    /** The statuses that are documented, and one for all others. */
    public enum Known {
        /** Waits until somebody approves its request. No failure. */
        NEEDS_APPROVAL,

        /** Is being worked on, usually validated. */
        PENDING,

        /** Waits for a signing request. */
        NEEDS_CSR,

        /** Is being worked on. */
        PROCESSING,

        /** Ready, and waits until its recipient picks it up. */
        WAITING_PICKUP,

        /** There is a certificate. */
        ISSUED,

        /** There is a certificate, and another one to replace it is on its way. */
        REISSUE_PENDING,

        /** Turned down; there will be no certificate. */
        REJECTED,

        /** Withdrawn; there will be no certificate. */
        CANCELED,

        /** There was a certificate; it is void. */
        REVOKED,

        /** There was a certificate; its time is over. */
        EXPIRED,

        /** Anything else; see {@link OrderStatus#value()}. */
        UNKNOWN
    }

    /** Waits until somebody approves its request. */
    public static final OrderStatus NEEDS_APPROVAL = of("needs_approval");

    /** Is being worked on, usually validated. */
    public static final OrderStatus PENDING = of("pending");

    /** Waits for a signing request. */
    public static final OrderStatus NEEDS_CSR = of("needs_csr");

    /** Is being worked on. */
    public static final OrderStatus PROCESSING = of("processing");

    /** Ready, and waits until its recipient picks it up. */
    public static final OrderStatus WAITING_PICKUP = of("waiting_pickup");

    /** There is a certificate. */
    public static final OrderStatus ISSUED = of("issued");

    /** There is a certificate, and its replacement is on its way. */
    public static final OrderStatus REISSUE_PENDING = of("reissue_pending");

    /** Turned down. */
    public static final OrderStatus REJECTED = of("rejected");

    /** Withdrawn. */
    public static final OrderStatus CANCELED = of("canceled");

    /** There was a certificate; it is void. */
    public static final OrderStatus REVOKED = of("revoked");

    /** There was a certificate; its time is over. */
    public static final OrderStatus EXPIRED = of("expired");

    private final String value;
    private final Known known;

    private OrderStatus(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /**
     * The status with a text.
     *
     * @param value the text as it travels
     * @return a status that keeps the text
     */
    public static OrderStatus of(String value) {
        Known known = switch (value.toLowerCase(Locale.ROOT)) {
            case "needs_approval" -> Known.NEEDS_APPROVAL;
            case "pending" -> Known.PENDING;
            case "needs_csr" -> Known.NEEDS_CSR;
            case "processing" -> Known.PROCESSING;
            case "waiting_pickup" -> Known.WAITING_PICKUP;
            case "issued" -> Known.ISSUED;
            case "reissue_pending" -> Known.REISSUE_PENDING;
            case "rejected" -> Known.REJECTED;
            case "canceled" -> Known.CANCELED;
            case "revoked" -> Known.REVOKED;
            case "expired" -> Known.EXPIRED;
            default -> Known.UNKNOWN;
        };
        return new OrderStatus(value, known);
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
     * Whether something is still to come: an approval, a validation, a pick-up, a replacement.
     *
     * @return false for an unknown status, of which nothing can be said
     */
    public boolean isWaiting() {
        return isKnown() && !isSettled();
    }

    /**
     * Whether there is a certificate and nothing else is under way.
     *
     * @return true for issued only
     */
    public boolean isIssued() {
        return known == Known.ISSUED;
    }

    /**
     * Whether there is no usable certificate and will be none.
     *
     * @return true for rejected, canceled, revoked and expired
     */
    public boolean isEnded() {
        return switch (known) {
            case REJECTED, CANCELED, REVOKED, EXPIRED -> true;
            default -> false;
        };
    }

    /**
     * Whether there is nothing to wait for.
     *
     * @return true if issued or ended
     */
    public boolean isSettled() {
        return isIssued() || isEnded();
    }

    /**
     * What may follow, as far as it is known; see the table above.
     *
     * @return a fresh set, in the order of the enumeration; empty for an ended or unknown status
     */
    public Set<Known> next() {
        return switch (known) {
            case NEEDS_APPROVAL -> EnumSet.of(Known.PENDING, Known.PROCESSING, Known.REJECTED);
            case PENDING ->
                EnumSet.of(
                        Known.NEEDS_CSR,
                        Known.PROCESSING,
                        Known.WAITING_PICKUP,
                        Known.ISSUED,
                        Known.REJECTED,
                        Known.CANCELED);
            case NEEDS_CSR -> EnumSet.of(Known.PENDING, Known.PROCESSING);
            case PROCESSING -> EnumSet.of(Known.PENDING, Known.WAITING_PICKUP, Known.ISSUED, Known.REJECTED);
            case WAITING_PICKUP -> EnumSet.of(Known.ISSUED, Known.CANCELED);
            case ISSUED -> EnumSet.of(Known.REISSUE_PENDING, Known.REVOKED, Known.EXPIRED);
            case REISSUE_PENDING -> EnumSet.of(Known.ISSUED);
            case REJECTED, CANCELED, REVOKED, EXPIRED, UNKNOWN -> EnumSet.noneOf(Known.class);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderStatus status && status.value.equals(value);
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

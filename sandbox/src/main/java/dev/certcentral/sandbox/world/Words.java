package dev.certcentral.sandbox.world;

import java.util.Set;

/** Words of the API for where orders and requests stand. Both may hold others, which tests put there. */
public final class Words {

    /** The order waits for its approval request. */
    public static final String NEEDS_APPROVAL = "needs_approval";
    /** The order is being validated; a request waits for its approver. */
    public static final String PENDING = "pending";
    /** The request was handed in and is being checked. */
    public static final String SUBMITTED = "submitted";
    /** The request was approved. */
    public static final String APPROVED = "approved";
    /** The order was validated and is about to be issued. */
    public static final String PROCESSING = "processing";
    /** The certificate waits for its holder. */
    public static final String WAITING_PICKUP = "waiting_pickup";
    /** The certificate is there. */
    public static final String ISSUED = "issued";
    /** A reissue was ordered and is not there yet. */
    public static final String REISSUE_PENDING = "reissue_pending";
    /** Its request was rejected. */
    public static final String REJECTED = "rejected";
    /** It was cancelled. */
    public static final String CANCELED = "canceled";
    /** The last day of the certificate is over. */
    public static final String EXPIRED = "expired";
    /** Marked as renewed; an instruction, never where an order stands. */
    public static final String RENEWED = "renewed";
    /** Takes back {@link #RENEWED}; an instruction, too. */
    public static final String NOT_RENEWED = "not_renewed";

    /** Orders that may be cancelled. */
    static final Set<String> CANCELLABLE = Set.of(PENDING, WAITING_PICKUP);
    /** Orders that time takes further. */
    static final Set<String> ON_THE_WAY = Set.of(PENDING, PROCESSING);
    /** Orders whose certificate may come. */
    static final Set<String> ISSUABLE = Set.of(PENDING, PROCESSING, WAITING_PICKUP, REISSUE_PENDING);
    /** Requests nobody decided about. */
    static final Set<String> UNDECIDED = Set.of(PENDING, SUBMITTED);

    private Words() {}
}

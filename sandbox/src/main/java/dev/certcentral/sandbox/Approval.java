package dev.certcentral.sandbox;

import java.util.Locale;

/** What becomes of the approval request of a new order. */
public enum Approval {
    /** It waits for an approver. */
    PENDING,
    /** It was handed in and is being checked. */
    SUBMITTED,
    /** It is approved at once, and the receipt names the certificate. */
    APPROVED;

    /**
     * The word in the receipt.
     *
     * @return as the API writes it
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

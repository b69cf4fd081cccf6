package dev.certcentral.processor.plan;

/** How freely a value may be shown. Follows from the spec alone: from {@code sensitive} and {@code format}. */
public enum Privacy {
    /** Anywhere but in a log, where a text is shown as its length. */
    SHOWN,

    /** A person or a key stands behind it (e-mail address, telephone number, PEM): not in {@code toString}. */
    PERSONAL,

    /** Nowhere. */
    SENSITIVE
}

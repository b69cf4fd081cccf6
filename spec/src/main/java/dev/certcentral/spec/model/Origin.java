package dev.certcentral.spec.model;

/** Where a page names a parameter. */
public enum Origin {
    /** In a row of a parameter table. */
    TABLE,
    /** Only in a sample. */
    SAMPLE,
    /** Only in a sentence. */
    PROSE
}

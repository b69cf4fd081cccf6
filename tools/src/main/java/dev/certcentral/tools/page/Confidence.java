package dev.certcentral.tools.page;

/** How sure a guess is. */
public enum Confidence {
    /** Somebody must look. */
    LOW,
    /** Probably right. */
    MEDIUM,
    /** As good as certain. */
    HIGH
}

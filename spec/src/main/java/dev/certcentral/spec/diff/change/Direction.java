package dev.certcentral.spec.diff.change;

/** Which way something travels. */
public enum Direction {
    /** From the caller to the API. */
    REQUEST,
    /** From the API to the caller. */
    RESPONSE,
    /** Neither: it is about the API or a call as a whole. */
    NEITHER
}

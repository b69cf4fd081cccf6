package dev.certcentral.spec.diff.compat;

/** Where a change can break callers. */
public enum Level {
    /** A request that was valid is refused, or an answer cannot be read. */
    WIRE,
    /** Code that calls the client does not compile. */
    SOURCE,
    /** Code compiled against the old client does not link. */
    BINARY
}

package dev.certcentral.conformance.payload;

/** How a payload came about. */
public enum Kind {
    /** Every edge of every parameter, one at a time. */
    BOUNDARY,
    /** What one rule or choice looks at, combined. */
    COMBINATION,
    /** Valid by construction. */
    VALID,
    /** Valid but for one change. */
    ONE_MUTATION,
    /** Valid but for two or three changes, which may hide each other. */
    FEW_MUTATIONS,
    /** Without sense. */
    RANDOM
}

package dev.certcentral.spec.model;

/** Whether a parameter must be sent. */
public enum Requirement {
    /** Always; present, not null, not blank, not an empty array. */
    REQUIRED,
    /** Never. */
    OPTIONAL,
    /** Depends on other parameters (a rule says how) or on facts outside the payload (a note says which). */
    CONDITIONAL
}

package dev.certcentral.sandbox.schema;

/** How rules are put into schemas. Both styles accept and refuse the same bodies. */
public enum SchemaStyle {
    /** One subschema for each thing that can be wrong, which fails for no other reason: verdicts can be told in words. */
    EXPLAINING,
    /**
     * One subschema for each rule or option, as people would write it. Leaves to the members' own schemas what these refuse
     * anyway: null and values of the wrong type.
     */
    PLAIN
}

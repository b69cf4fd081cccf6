package dev.certcentral.sandbox.schema;

import dev.certcentral.spec.model.ParameterPath;

/**
 * A rule that JSON Schema has no words for.
 *
 * @param rule its id
 * @param holder the object that holds it, from the root of the body
 * @param reason why not
 */
public record NotExpressible(String rule, ParameterPath holder, Reason reason) {

    /** Why a rule cannot be a schema. */
    public enum Reason {
        /** It depends on the current date. */
        RELATIVE_TO_TODAY,
        /** It only warns, and a schema knows nothing but valid and invalid. */
        ONLY_A_WARNING
    }
}

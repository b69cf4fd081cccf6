package dev.certcentral.conformance.equivalence;

import java.util.List;

/**
 * What an evaluator says of a body.
 *
 * @param accepted whether it may be sent
 * @param reasons why not; if accepted, what it warns of
 */
public record Verdict(boolean accepted, List<Reason> reasons) {

    /** Nothing wrong. */
    public static final Verdict ACCEPTED = new Verdict(true, List.of());

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /**
     * One thing that is wrong.
     *
     * @param path where, such as {@code organization.contacts[0].email}
     * @param rule id of the rule
     * @param text in words
     */
    public record Reason(String path, String rule, String text) {}

    static Verdict refused(List<Reason> reasons) {
        return new Verdict(false, reasons);
    }
}

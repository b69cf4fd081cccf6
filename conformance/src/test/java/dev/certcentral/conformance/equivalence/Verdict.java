package dev.certcentral.conformance.equivalence;

import java.util.List;

/**
 * What an evaluator says of a body.
 *
 * @param accepted whether it may be sent
 * @param reasons why not, in the evaluator's own words; of those that only say yes or no a single one
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
    public record Reason(String path, String rule, String text) {

        /** Whether it is on the list of what a schema cannot say. */
        boolean inexpressible() {
            return text.contains("must lie between") || text.contains("a day that exists");
        }
    }

    static Verdict refused(List<Reason> reasons) {
        return new Verdict(false, reasons);
    }
}

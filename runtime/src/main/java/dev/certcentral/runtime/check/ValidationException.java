package dev.certcentral.runtime.check;

import java.util.List;

/**
 * A request breaks rules. Lists every violation, in the order of the page. Nothing was sent.
 *
 * <p>The message is safe to log: it never holds values of sensitive members, and at most the first 200 violations.
 */
public final class ValidationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Of what is read from elsewhere, there can be very many. */
    private static final int MOST_IN_MESSAGE = 200;

    private final transient List<Violation> violations;

    /**
     * Creates the exception.
     *
     * @param subject the request's class, such as {@code EuQualifiedPersonalOrder}
     * @param violations what is wrong; at least one
     */
    public ValidationException(String subject, List<Violation> violations) {
        super(describe(subject, violations));
        this.violations = List.copyOf(violations);
    }

    private static String describe(String subject, List<Violation> violations) {
        StringBuilder text = new StringBuilder(subject)
                .append(violations.size() == 1 ? " has 1 violation" : " has " + violations.size() + " violations");
        for (Violation violation : violations.subList(0, Math.min(violations.size(), MOST_IN_MESSAGE))) {
            text.append("\n  ").append(violation);
        }
        if (violations.size() > MOST_IN_MESSAGE) {
            text.append("\n  and ").append(violations.size() - MOST_IN_MESSAGE).append(" more");
        }
        return text.toString();
    }

    /**
     * Every violation.
     *
     * @return immutable, in the order of the page; at least one
     */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}

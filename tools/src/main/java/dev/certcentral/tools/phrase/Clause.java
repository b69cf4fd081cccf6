package dev.certcentral.tools.phrase;

import java.util.List;

/**
 * The case in which something holds.
 *
 * @param parameter the parameter it depends on, as the text names it
 * @param test what about it
 * @param values with {@link Test#IS} the values, as printed; otherwise empty
 */
public record Clause(String parameter, Test test, List<String> values) {

    public Clause {
        values = List.copyOf(values);
    }

    /** What a clause tests. */
    public enum Test {
        /** It has one of the values. */
        IS,
        /** It is given. */
        PRESENT,
        /** It is not given. */
        ABSENT
    }
}

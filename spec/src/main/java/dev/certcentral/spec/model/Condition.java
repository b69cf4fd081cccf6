package dev.certcentral.spec.model;

import java.util.List;

/**
 * What must hold for a rule to apply.
 *
 * @param tests all of them must hold; empty: always
 */
public record Condition(List<Test> tests) {

    /** Holds always. */
    public static final Condition ALWAYS = new Condition(List.of());

    public Condition {
        tests = List.copyOf(tests);
    }

    /** One test of one parameter. Null counts as absent, except where null is a value. */
    public sealed interface Test {

        /** The parameter looked at. */
        ParameterPath path();

        /**
         * It has one of these values; when it is absent, its documented default is taken instead.
         *
         * @param path the parameter
         * @param values at least one
         */
        record Is(ParameterPath path, List<Value> values) implements Test {
            public Is {
                values = List.copyOf(values);
            }
        }

        /**
         * It is there.
         *
         * @param path the parameter
         */
        record Present(ParameterPath path) implements Test {}

        /**
         * It is not there.
         *
         * @param path the parameter
         */
        record Absent(ParameterPath path) implements Test {}
    }
}

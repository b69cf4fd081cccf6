package dev.certcentral.tools.sample;

import java.util.List;

/** A value of a sample. */
public sealed interface SampleValue {

    /** What kind of scalar was written. */
    enum Kind {
        /** In quotes. */
        STRING,
        /** A number without a fraction. */
        INTEGER,
        /** A number with a fraction or an exponent. */
        DECIMAL,
        /** True or false. */
        BOOLEAN,
        /** Null. */
        NULL,
        /** A word without quotes that JSON does not know. */
        WORD
    }

    /**
     * Text, number, boolean or null.
     *
     * @param kind what kind
     * @param text its text without quotes, escapes kept
     */
    record Scalar(Kind kind, String text) implements SampleValue {}

    /**
     * Members in braces.
     *
     * @param members in the order of the sample
     */
    record Members(List<Member> members) implements SampleValue {
        public Members {
            members = List.copyOf(members);
        }
    }

    /**
     * Elements in brackets.
     *
     * @param elements in the order of the sample
     */
    record Elements(List<SampleValue> elements) implements SampleValue {
        public Elements {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A name and its value.
     *
     * @param name the name
     * @param line 1-based line of the name within the sample
     * @param column 1-based column of the name
     * @param value what it holds
     */
    record Member(String name, int line, int column, SampleValue value) {}
}

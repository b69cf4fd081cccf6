package dev.certcentral.spec.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a parameter holds. */
public sealed interface FieldType {

    /** The object it is, or that its elements are; empty for scalars. */
    default Optional<ObjectType> object() {
        if (this instanceof ListOf list) {
            return list.element().object();
        }
        return this instanceof Nested nested ? Optional.of(nested.type()) : Optional.empty();
    }

    /**
     * A string. An empty {@code maxLength} means the page names no limit.
     *
     * @param format what the text must look like
     * @param maxLength in Unicode code points
     */
    record Text(Optional<Format> format, OptionalInt maxLength) implements FieldType {}

    /**
     * A 64-bit integer.
     *
     * @param min smallest value allowed
     * @param max largest value allowed
     * @param allowed the only values allowed, in the author's order; empty: any in the range
     */
    record Whole(OptionalLong min, OptionalLong max, List<Long> allowed) implements FieldType {
        public Whole {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * A JSON boolean.
     *
     * @param nullable whether JSON {@code null} is a value of its own, different from absence
     */
    record Bool(boolean nullable) implements FieldType {}

    /**
     * A boolean that travels as 0 or 1.
     *
     * @param text whether as the strings {@code "0"} and {@code "1"} rather than as numbers
     */
    record Switch(boolean text) implements FieldType {}

    /**
     * One of a list of values. Closed in requests, open in responses.
     *
     * @param name shared enumeration name; empty for one described in place
     * @param codeName name of the class for one described in place; empty: derived from the parameter's name
     * @param values in the author's order; at least one
     */
    record Enumeration(Optional<String> name, Optional<String> codeName, List<EnumValue> values) implements FieldType {

        /** Most values that are constants of an enum: code refers to them in a switch, and lists them in one method. */
        public static final int MOST_IN_AN_ENUM = 1_000;

        public Enumeration {
            values = List.copyOf(values);
        }

        /** Whether it has too many values for an enum. */
        public boolean large() {
            return values.size() > MOST_IN_AN_ENUM;
        }
    }

    /** Bytes as they come, such as a file. Only a whole response can be that. */
    record Binary() implements FieldType {}

    /**
     * A JSON object.
     *
     * @param type the object
     */
    record Nested(ObjectType type) implements FieldType {}

    /**
     * A JSON array.
     *
     * @param element what it holds; never an array itself
     * @param maxItems most elements allowed
     */
    record ListOf(FieldType element, OptionalInt maxItems) implements FieldType {}
}

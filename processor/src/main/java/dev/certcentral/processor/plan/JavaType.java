package dev.certcentral.processor.plan;

import java.util.List;

/** A Java type as the plan sees it. */
public sealed interface JavaType {

    /** {@code String}. */
    record Text() implements JavaType {}

    /** {@code long}, or {@code Long} where it can be absent. */
    record Whole() implements JavaType {}

    /** {@code boolean}, or {@code Boolean} where it can be absent. */
    record Truth() implements JavaType {}

    /** {@code java.time.LocalDate}. */
    record Date() implements JavaType {}

    /**
     * A class of the generated package.
     *
     * @param names simple names from the outermost class inwards
     */
    record Generated(List<String> names) implements JavaType {
        public Generated {
            names = List.copyOf(names);
        }

        /** Names joined by dots. */
        public String dotted() {
            return String.join(".", names);
        }
    }

    /**
     * A class that exists already.
     *
     * @param qualifiedName its name
     */
    record Existing(String qualifiedName) implements JavaType {}

    /** {@code Download}: what comes as it is. */
    record Bytes() implements JavaType {}

    /**
     * A list.
     *
     * @param element of these
     */
    record Listing(JavaType element) implements JavaType {}

    /** Whether it is primitive when it cannot be absent. */
    default boolean primitive() {
        return this instanceof Whole || this instanceof Truth;
    }
}

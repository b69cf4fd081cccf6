package dev.certcentral.spec.model;

/** A JSON scalar. */
public sealed interface Value {

    /** A string. */
    record Text(String text) implements Value {
        @Override
        public String toString() {
            return text;
        }
    }

    /** An integer. */
    record Whole(long number) implements Value {
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** A boolean. */
    record Bool(boolean truth) implements Value {
        @Override
        public String toString() {
            return Boolean.toString(truth);
        }
    }
}

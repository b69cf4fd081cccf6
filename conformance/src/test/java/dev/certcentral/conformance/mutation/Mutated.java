package dev.certcentral.conformance.mutation;

import java.util.function.Function;

/**
 * A piece of a spec with one thing changed.
 *
 * @param <T> what kind of piece
 * @param what the change in words, unique among the changes of the piece
 * @param value the changed piece
 */
record Mutated<T>(String what, T value) {

    /** The change seen from a larger piece. */
    <U> Mutated<U> in(String place, Function<T, U> whole) {
        return new Mutated<>(
                place + (what.startsWith(" ") || what.startsWith(".") || what.startsWith("[") ? "" : " ") + what,
                whole.apply(value));
    }
}

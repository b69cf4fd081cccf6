package dev.certcentral.tools.diff.mutate;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One kind of random change.
 *
 * @param name in kebab-case
 * @param change changes the specs, or says nothing when it finds no place
 */
record Operator(String name, BiFunction<SpecTexts, Dice, Optional<Operator.Done>> change) {

    /**
     * Where it was done.
     *
     * @param detail what it was applied to in general
     * @param place where exactly
     */
    record Done(String detail, String place) {}

    Optional<Mutation> apply(SpecTexts specs, Dice dice) {
        return change.apply(specs, dice).map(done -> new Mutation(name, done.detail(), done.place()));
    }
}

package dev.certcentral.spec.diff.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which things of two lists are the same one.
 *
 * @param both pairs, in the order of the new list
 * @param gone only in the old list
 * @param come only in the new list
 */
record Matches<T>(List<Pair<T>> both, List<T> gone, List<T> come) {

    /** The same thing on both sides. */
    record Pair<T>(T before, T after) {}

    /** By a key that is unique on each side; of two with the same key, the first counts. */
    static <T, K> Matches<T> by(List<T> before, List<T> after, Function<T, K> key) {
        Map<K, T> old = new LinkedHashMap<>();
        before.forEach(thing -> old.putIfAbsent(key.apply(thing), thing));
        List<Pair<T>> both = new ArrayList<>();
        List<T> come = new ArrayList<>();
        for (T thing : after) {
            T match = old.remove(key.apply(thing));
            if (match == null) {
                come.add(thing);
            } else {
                both.add(new Pair<>(match, thing));
            }
        }
        return new Matches<>(both, new ArrayList<>(old.values()), come);
    }

    /** The same, with those that were not found paired by what else they have in common. */
    Matches<T> then(BiPredicate<T, T> same) {
        List<Pair<T>> pairs = new ArrayList<>(both);
        List<T> left = new ArrayList<>(gone);
        List<T> unmatched = new ArrayList<>();
        for (T thing : come) {
            T match = left.stream()
                    .filter(old -> same.test(old, thing))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                unmatched.add(thing);
            } else {
                left.remove(match);
                pairs.add(new Pair<>(match, thing));
            }
        }
        return new Matches<>(pairs, left, unmatched);
    }
}

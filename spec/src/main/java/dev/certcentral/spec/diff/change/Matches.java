package dev.certcentral.spec.diff.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which things of two lists are the same one.
 *
 * @param both pairs, in the order in which they were found
 * @param gone only in the old list
 * @param come only in the new list
 */
record Matches<T>(List<Pair<T>> both, List<T> gone, List<T> come) {

    /** The same thing on both sides. */
    record Pair<T>(T before, T after) {}

    /** By a key that is unique on each side. */
    static <T, K> Matches<T> by(List<T> before, List<T> after, Function<T, K> key) {
        return new Matches<T>(List.of(), before, after).then(key, key);
    }

    /** The same, with those that were not found paired by something else they have in common. */
    <K> Matches<T> then(Function<T, K> key) {
        return then(key, key);
    }

    /** The same, where the two sides say it differently. Of two with the same key, the first counts. */
    <K> Matches<T> then(Function<T, K> oldKey, Function<T, K> newKey) {
        return thenIf(thing -> Optional.of(oldKey.apply(thing)), thing -> Optional.of(newKey.apply(thing)));
    }

    /** The same, where not all have what could be in common. */
    <K> Matches<T> thenIf(Function<T, Optional<K>> oldKey, Function<T, Optional<K>> newKey) {
        Map<K, T> old = new HashMap<>();
        gone.forEach(thing -> oldKey.apply(thing).ifPresent(key -> old.putIfAbsent(key, thing)));
        Set<T> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Pair<T>> pairs = new ArrayList<>(both);
        List<T> unmatched = new ArrayList<>();
        for (T thing : come) {
            Optional<T> match = newKey.apply(thing).map(old::remove);
            match.ifPresentOrElse(same -> pairs.add(new Pair<>(same, thing)), () -> unmatched.add(thing));
            match.ifPresent(found::add);
        }
        List<T> left = gone.stream().filter(thing -> !found.contains(thing)).toList();
        return new Matches<>(pairs, left, unmatched);
    }
}

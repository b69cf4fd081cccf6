package dev.certcentral.tools.diff.mutate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Chance that can be repeated. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        // Neighbouring seeds would start alike.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean flip() {
        return random.nextBoolean();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> Optional<T> any(Collection<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(one(new ArrayList<>(of)));
    }

    /** Another order, if there is one. */
    <T> List<T> shuffled(Collection<T> items) {
        List<T> old = new ArrayList<>(items);
        List<T> shuffled = new ArrayList<>(items);
        for (int i = 0; i < 10 && shuffled.equals(old); i++) {
            Collections.shuffle(shuffled, random);
        }
        return shuffled;
    }

    /** Puts an entry at a random place. */
    void insert(Map<String, Object> map, String key, Object value) {
        List<Map.Entry<String, Object>> entries = new ArrayList<>();
        map.forEach((k, v) -> entries.add(Map.entry(k, v)));
        entries.add(below(entries.size() + 1), Map.entry(key, value));
        map.clear();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    }
}

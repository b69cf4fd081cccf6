package dev.certcentral.conformance.payload;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Luck that can be repeated. */
public final class Draw {

    private final SplittableRandom random;

    /**
     * Luck that follows from a seed.
     *
     * @param seed what all of it hangs on
     * @param number which of many independent ones
     */
    public Draw(long seed, long number) {
        // Seeds that are close to each other would give streams that overlap.
        this.random = new SplittableRandom(new SplittableRandom(seed ^ (number * 0x9E3779B97F4A7C15L)).nextLong());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From a range, both ends included. */
    long between(long low, long high) {
        if (high < Long.MAX_VALUE) {
            return random.nextLong(low, high + 1);
        }
        return low == Long.MIN_VALUE ? random.nextLong() : random.nextLong(low - 1, high) + 1;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> candidates) {
        return candidates.get(random.nextInt(candidates.size()));
    }

    /** Some of the candidates, in their order. */
    <T> List<T> some(List<T> candidates, double probability) {
        List<T> some = new ArrayList<>();
        for (T candidate : candidates) {
            if (chance(probability)) {
                some.add(candidate);
            }
        }
        return some;
    }
}

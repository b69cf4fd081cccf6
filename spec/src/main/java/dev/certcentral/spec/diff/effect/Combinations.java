package dev.certcentral.spec.diff.effect;

import dev.certcentral.spec.model.ParameterPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Combinations of what can be given at several paths: all of them, or a fixed sample where there are too many. */
final class Combinations {

    private static final long SEED = 20_26;

    private final List<ParameterPath> paths;
    private final List<List<Given>> values = new ArrayList<>();
    private final int most;

    Combinations(Domains domains, List<ParameterPath> paths, int most) {
        this.paths = paths;
        this.most = most;
        paths.forEach(path -> values.add(domains.at(path)));
    }

    /** How many there are, at most one more than the limit. */
    static long count(Domains domains, List<ParameterPath> paths, int most) {
        long count = 1;
        for (ParameterPath path : paths) {
            count *= Math.max(1, domains.at(path).size());
            if (count > most) {
                return most + 1L;
            }
        }
        return count;
    }

    List<Map<ParameterPath, Given>> all() {
        long count = 1;
        for (List<Given> domain : values) {
            count = Math.min(most + 1L, count * Math.max(1, domain.size()));
        }
        List<Map<ParameterPath, Given>> all = new ArrayList<>();
        if (count > most) {
            SplittableRandom random = new SplittableRandom(SEED);
            for (int i = 0; i < most; i++) {
                all.add(pick(random));
            }
            return all;
        }
        int[] digits = new int[values.size()];
        do {
            all.add(pick(digits));
        } while (next(digits));
        return all;
    }

    private boolean next(int[] digits) {
        for (int i = 0; i < digits.length; i++) {
            digits[i]++;
            if (digits[i] < values.get(i).size()) {
                return true;
            }
            digits[i] = 0;
        }
        return false;
    }

    private Map<ParameterPath, Given> pick(int[] digits) {
        Map<ParameterPath, Given> picked = new LinkedHashMap<>();
        for (int i = 0; i < digits.length; i++) {
            put(picked, i, digits[i]);
        }
        return picked;
    }

    private Map<ParameterPath, Given> pick(SplittableRandom random) {
        Map<ParameterPath, Given> picked = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            put(picked, i, random.nextInt(Math.max(1, values.get(i).size())));
        }
        return picked;
    }

    private void put(Map<ParameterPath, Given> picked, int i, int value) {
        if (value < values.get(i).size()) {
            picked.put(paths.get(i), values.get(i).get(value));
        }
    }
}

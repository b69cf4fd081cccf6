package dev.certcentral.spec.diff.effect;

import java.util.ArrayList;
import java.util.List;

/**
 * Ways to take some of many.
 *
 * @param all the ways, small ones first
 * @param complete whether these are all
 */
record Samples<T>(List<List<T>> all, boolean complete) {

    private static final int MOST = 5_000;

    /** Every subset that is not empty, of at most so many. */
    static <T> Samples<T> subsets(List<T> things, int largest) {
        List<List<T>> all = new ArrayList<>();
        List<List<Integer>> last = List.of(List.of());
        for (int size = 1; size <= largest && size <= things.size(); size++) {
            List<List<Integer>> next = new ArrayList<>();
            for (List<Integer> smaller : last) {
                int from = smaller.isEmpty() ? 0 : smaller.get(smaller.size() - 1) + 1;
                for (int i = from; i < things.size(); i++) {
                    if (all.size() == MOST) {
                        return new Samples<>(all, false);
                    }
                    List<Integer> larger = new ArrayList<>(smaller);
                    larger.add(i);
                    next.add(larger);
                    all.add(larger.stream().map(things::get).toList());
                }
            }
            last = next;
        }
        return new Samples<>(all, true);
    }
}

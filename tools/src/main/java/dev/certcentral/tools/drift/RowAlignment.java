package dev.certcentral.tools.drift;

import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.problem.Hints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Finds for each row of a ledger the row of the page it became. First an alignment that keeps the order and makes the most
 * of what rows have in common, so that an inserted row does not make all later ones look changed; then rows left over on both
 * sides are paired as moved. A line diff would not do: it knows equal and different, not similar.
 */
final class RowAlignment {

    private final List<Ledger.Row> before;
    private final List<Ledger.Row> after;
    private final List<String> beforePaths;
    private final List<String> afterPaths;
    private final BiPredicate<Integer, Integer> sameText;

    /**
     * Prepares.
     *
     * @param sameText whether two rows, by index, have the same description whatever their other cells
     */
    RowAlignment(List<Ledger.Row> before, List<Ledger.Row> after, BiPredicate<Integer, Integer> sameText) {
        this.before = before;
        this.after = after;
        this.beforePaths = RowPaths.of(before);
        this.afterPaths = RowPaths.of(after);
        this.sameText = sameText;
    }

    /** Pairs in the order of the page; removed rows stand where they stood. */
    List<RowPair> pairs() {
        List<RowPair> aligned = aligned();
        List<Integer> gone = left(aligned, true);
        List<Integer> come = left(aligned, false);
        int[] origin = new int[after.size()];
        Arrays.fill(origin, -1);
        boolean[] found = new boolean[before.size()];
        pair(
                gone,
                come,
                origin,
                found,
                (b, a) -> before.get(b).sha256().equals(after.get(a).sha256()));
        pair(gone, come, origin, found, (b, a) -> beforePaths.get(b).equals(afterPaths.get(a)));
        pair(gone, come, origin, found, this::onlyOfItsName);
        pair(gone, come, origin, found, sameText);
        int[] gapBefore = gaps(aligned, true);
        int[] gapAfter = gaps(aligned, false);
        List<RowPair> pairs = new ArrayList<>();
        for (RowPair pair : aligned) {
            if (pair.both() || pair.after() >= 0 && origin[pair.after()] < 0) {
                pairs.add(pair);
            } else if (pair.after() >= 0) {
                int from = origin[pair.after()];
                pairs.add(new RowPair(from, pair.after(), gapBefore[from] != gapAfter[pair.after()]));
            } else if (!found[pair.before()]) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** For each row how many pairs stand before it: rows of the same gap have the same neighbours. */
    private int[] gaps(List<RowPair> aligned, boolean ofBefore) {
        int[] gaps = new int[ofBefore ? before.size() : after.size()];
        int gap = 0;
        for (RowPair pair : aligned) {
            int index = ofBefore ? pair.before() : pair.after();
            if (index >= 0) {
                gaps[index] = gap;
            }
            gap += pair.both() ? 1 : 0;
        }
        return gaps;
    }

    /** A name as common as {@code id} says nothing; one that occurs once on both sides does. */
    private boolean onlyOfItsName(int b, int a) {
        String name = before.get(b).name();
        return name.equals(after.get(a).name()) && once(before, name) && once(after, name);
    }

    private static boolean once(List<Ledger.Row> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name)).count() == 1;
    }

    private static List<Integer> left(List<RowPair> pairs, boolean ofBefore) {
        return pairs.stream()
                .filter(pair -> !pair.both())
                .map(pair -> ofBefore ? pair.before() : pair.after())
                .filter(index -> index >= 0)
                .toList();
    }

    private static void pair(
            List<Integer> gone, List<Integer> come, int[] origin, boolean[] found, BiPredicate<Integer, Integer> same) {
        for (int a : come) {
            for (int b : gone) {
                if (origin[a] < 0 && !found[b] && same.test(b, a)) {
                    origin[a] = b;
                    found[b] = true;
                }
            }
        }
    }

    private List<RowPair> aligned() {
        int n = before.size();
        int m = after.size();
        int[] below = new int[m + 1];
        byte[][] step = new byte[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            int[] here = new int[m + 1];
            for (int j = m - 1; j >= 0; j--) {
                int score = score(i, j);
                int match = score == 0 ? -1 : score + below[j + 1];
                here[j] = Math.max(match, Math.max(below[j], here[j + 1]));
                step[i][j] = (byte) (here[j] == match ? 0 : here[j] == below[j] ? 1 : 2);
            }
            below = here;
        }
        return walk(step, n, m);
    }

    private static List<RowPair> walk(byte[][] step, int n, int m) {
        List<RowPair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            if (j == m || i < n && step[i][j] == 1) {
                pairs.add(RowPair.matched(i++, -1));
            } else if (i == n || step[i][j] == 2) {
                pairs.add(RowPair.matched(-1, j++));
            } else {
                pairs.add(RowPair.matched(i++, j++));
            }
        }
        return pairs;
    }

    /** How much two rows have in common; 0: they cannot be the same. */
    private int score(int b, int a) {
        Ledger.Row old = before.get(b);
        Ledger.Row now = after.get(a);
        int parent = RowPaths.parent(beforePaths.get(b), old).equals(RowPaths.parent(afterPaths.get(a), now)) ? 2 : 0;
        if (old.sha256().equals(now.sha256())) {
            return 20 + parent;
        }
        if (old.name().equals(now.name())) {
            return (old.marks().equals(now.marks()) ? 12 : 6)
                    + parent
                    + (old.type().equals(now.type()) ? 1 : 0);
        }
        boolean alike = old.marks().equals(now.marks()) && old.type().equals(now.type()) && parent > 0;
        return alike
                        && Hints.closest(now.name(), Collections.singleton(old.name()))
                                .isPresent()
                ? 3
                : 0;
    }
}

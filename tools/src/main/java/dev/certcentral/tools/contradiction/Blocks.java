package dev.certcentral.tools.contradiction;

import dev.certcentral.tools.page.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Rows of several pages that describe the same member of the same block. */
final class Blocks {

    private record Key(Direction direction, String block, String name) {}

    private Blocks() {}

    /** Groups with rows of at least two pages, in the order of the first page that has them. */
    static List<List<RowView>> of(List<PageView> pages) {
        Map<Key, List<RowView>> groups = new LinkedHashMap<>();
        Map<Key, Set<Integer>> seenOn = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (TableView table : pages.get(i).tables()) {
                for (RowView row : table.rows()) {
                    Key key = new Key(
                            table.direction(), row.node().block(), row.row().name());
                    groups.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
                    Set<Integer> on = seenOn.computeIfAbsent(key, any -> new TreeSet<>());
                    on.add(i);
                }
            }
        }
        return groups.entrySet().stream()
                .filter(group -> seenOn.getOrDefault(group.getKey(), Set.of()).size() > 1)
                .map(Map.Entry::getValue)
                .toList();
    }
}

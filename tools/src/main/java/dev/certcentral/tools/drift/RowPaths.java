package dev.certcentral.tools.drift;

import dev.certcentral.spec.model.Ledger;
import java.util.ArrayList;
import java.util.List;

/** Names from the root to each row, as the depth marks have it. */
final class RowPaths {

    private RowPaths() {}

    /** A path for each row, such as {@code organization.contacts.email}. */
    static List<String> of(List<Ledger.Row> rows) {
        List<String> paths = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Ledger.Row row : rows) {
            int depth = Math.min(depth(row), open.size());
            open.subList(depth, open.size()).clear();
            paths.add(open.isEmpty() ? row.name() : open.get(depth - 1) + "." + row.name());
            open.add(paths.get(paths.size() - 1));
        }
        return paths;
    }

    /** The path above one. */
    static String parent(String path, Ledger.Row row) {
        return path.substring(0, path.length() - row.name().length());
    }

    private static int depth(Ledger.Row row) {
        return (row.marks().length() + 1) / 3;
    }
}

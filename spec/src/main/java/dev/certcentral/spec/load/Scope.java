package dev.certcentral.spec.load;

import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader needs to know about its surroundings.
 *
 * @param types shared types
 * @param problems where mistakes go
 * @param rows how many rows the page's table has; {@link #SHARED} in a shared type, {@link #NO_PAGE} without a page
 */
record Scope(Types types, Problems problems, int rows) {

    /** Ids under which checks of single parameters report violations. */
    private static final Set<String> BUILT_IN_CHECKS = Set.of(
            "required",
            "allowed",
            "min",
            "max",
            "max-length",
            "max-items",
            "format",
            "not-on-this-page",
            "json",
            "wrong-type",
            "null",
            "unknown-member",
            "duplicate-member");

    static final int SHARED = -1;
    static final int NO_PAGE = -2;

    boolean paged() {
        return rows >= 0;
    }

    void error(String code, SourceLocation at, String message) {
        problems.error(code, at, message);
    }

    /** Complains if the id of a rule or a choice is that of a built-in check: a violation would be ambiguous. */
    void refuseReserved(String id, SourceLocation at) {
        if (BUILT_IN_CHECKS.contains(id)) {
            error("reserved-id", at, "`" + id + "` is the id of a built-in check; choose another");
        }
    }

    /** The rows a key names, ascending, each once; complains about those that do not exist. */
    List<Integer> rows(Fields fields, String key) {
        return rows(fields.oneOrMore(key), "an item of `" + key + "`");
    }

    /** The rows of a list, ascending, each once. */
    List<Integer> rows(List<YamlNode> items, String what) {
        return items.stream()
                .flatMap(item -> row(item, what).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The row a node names; complains if it does not exist. */
    Optional<Integer> row(YamlNode node, String what) {
        return Fields.whole(node, what, problems)
                .filter(row -> exists(row, node.at()))
                .map(Long::intValue);
    }

    private boolean exists(long row, SourceLocation at) {
        if (rows == SHARED) {
            error("row-without-page", at, "a shared type has no rows; give them where the type is used");
            return false;
        }
        if (rows == NO_PAGE) {
            error(
                    "row-without-page",
                    at,
                    "the operation has no page, so there are no rows; add `page` or drop the row");
            return false;
        }
        if (row < 1 || row > rows) {
            error("unknown-row", at, "there is no row " + row + " in the ledger's table; it has " + rows + " rows");
            return false;
        }
        return true;
    }
}

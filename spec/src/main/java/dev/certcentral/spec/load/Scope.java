package dev.certcentral.spec.load;

import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;

/**
 * What a reader needs to know about its surroundings.
 *
 * @param types shared types
 * @param problems where mistakes go
 * @param rows how many rows the page's table has; {@link #SHARED} in a shared type, {@link #NO_PAGE} without a page
 */
record Scope(Types types, Problems problems, int rows) {

    static final int SHARED = -1;
    static final int NO_PAGE = -2;

    boolean shared() {
        return rows == SHARED;
    }

    boolean paged() {
        return rows >= 0;
    }

    void error(String code, SourceLocation at, String message) {
        problems.error(code, at, message);
    }

    /** Whether the row exists; complains if not. */
    boolean checkRow(int row, SourceLocation at) {
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

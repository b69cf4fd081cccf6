package dev.certcentral.tools.page.read;

import java.util.List;
import java.util.Optional;

/** Tells the cells of a row apart in one layout. */
interface RowReader {

    /** The row that starts at that line; empty if none does. */
    Optional<RowCells> read(List<Line> lines, int index);

    /** Whether a line that starts no row looks so much like one that somebody should look. */
    boolean suspects(Line line);
}

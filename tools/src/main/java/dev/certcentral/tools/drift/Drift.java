package dev.certcentral.tools.drift;

import java.util.List;

/**
 * How a page differs from its ledger.
 *
 * @param operation id of the operation
 * @param page name of the page
 * @param head differences above the tables
 * @param rows differences of rows, in the order of the page; removed rows stand where they stood
 * @param shifts rows that only have other numbers now
 */
public record Drift(String operation, String page, List<HeadChange> head, List<RowChange> rows, List<Shift> shifts) {

    public Drift {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        shifts = List.copyOf(shifts);
    }

    /** Whether there is any difference. */
    public boolean any() {
        return !head.isEmpty() || !rows.isEmpty();
    }
}

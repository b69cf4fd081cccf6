package dev.certcentral.tools.page;

import java.util.List;

/**
 * One parameter table as printed.
 *
 * @param direction which way its parameters travel
 * @param line 1-based line of its heading
 * @param headings words of its header row as printed, in the printed order
 * @param rows in the order of the page
 */
public record PageTable(Direction direction, int line, List<String> headings, List<PageRow> rows) {

    public PageTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}

package dev.certcentral.tools.contradiction;

import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.outline.Outline;
import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.PageRow;
import dev.certcentral.tools.page.PageTable;
import dev.certcentral.tools.phrase.Phrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table with its rows nested and their descriptions read. */
final class TableView {

    private final Page page;
    private final PageTable table;
    private final Outline outline;
    private final List<RowView> rows;
    private final Map<Integer, RowView> byNumber = new HashMap<>();

    TableView(Page page, PageTable table) {
        this.page = page;
        this.table = table;
        this.outline = Outline.of(table);
        this.rows = outline.nodes().stream().map(this::view).toList();
        rows.forEach(row -> byNumber.put(row.row().number(), row));
    }

    private RowView view(Node node) {
        PageRow row = node.row();
        String printed = row.marks().isEmpty() ? row.name() : row.marks() + " " + row.name();
        Place place = Place.table(page, table.direction(), row.line()).row(row.number(), printed);
        return new RowView(node, Phrases.in(row.description()), place);
    }

    Page page() {
        return page;
    }

    PageTable table() {
        return table;
    }

    Direction direction() {
        return table.direction();
    }

    List<RowView> rows() {
        return rows;
    }

    RowView of(Node node) {
        return Objects.requireNonNull(byNumber.get(node.row().number()));
    }

    Outline outline() {
        return outline;
    }

    /** The table as a whole. */
    Statement says(String what) {
        return new Statement(Place.table(page, table.direction(), table.line()), what);
    }
}

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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A table with its rows nested and their descriptions read. */
final class TableView {

    private final Page page;
    private final PageTable table;
    private final Outline outline;
    private final List<RowView> rows;
    private final Map<Integer, RowView> byNumber = new HashMap<>();
    private final Map<String, List<Node>> byName = new HashMap<>();

    TableView(Page page, PageTable table) {
        this.page = page;
        this.table = table;
        this.outline = Outline.of(table);
        this.rows = outline.nodes().stream().map(this::view).toList();
        rows.forEach(row -> byNumber.put(row.row().number(), row));
        outline.nodes()
                .forEach(node -> node.names()
                        .forEach(name -> byName.merge(
                                name,
                                List.of(node),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
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

    /** Rows with that name, anywhere. */
    List<Node> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Every printed name. */
    Set<String> names() {
        return byName.keySet();
    }

    /** The row of that name directly below another, or at the root. */
    Optional<Node> child(Optional<Node> parent, String name) {
        return named(name).stream().filter(node -> node.parent().equals(parent)).findFirst();
    }

    /** The table as a whole. */
    Statement says(String what) {
        return new Statement(Place.table(page, table.direction(), table.line()), what);
    }
}

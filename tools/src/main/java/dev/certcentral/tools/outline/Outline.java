package dev.certcentral.tools.outline;

import dev.certcentral.tools.page.PageRow;
import dev.certcentral.tools.page.PageTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table's rows, nested. */
public final class Outline {

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, List<Node>> byName = new LinkedHashMap<>();

    private Outline() {}

    /** Nests a table: a row stands below the nearest earlier row with fewer depth marks, whatever its type. */
    public static Outline of(PageTable table) {
        Outline outline = new Outline();
        Deque<Node> open = new ArrayDeque<>();
        for (PageRow row : table.rows()) {
            while (!open.isEmpty() && open.getLast().row().depth() >= row.depth()) {
                open.removeLast();
            }
            Node node = new Node(row, open.peekLast());
            open.addLast(node);
            outline.add(node);
        }
        return outline;
    }

    private void add(Node node) {
        nodes.add(node);
        node.names()
                .forEach(name ->
                        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(node));
    }

    /** Every row, in the order of the page. */
    public List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** Every printed name, in the order of the page. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** Rows with that name, anywhere. */
    public List<Node> named(String name) {
        return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
    }

    /** The row of that name directly below another, or at the root. */
    public Optional<Node> child(Optional<Node> parent, String name) {
        return named(name).stream().filter(node -> node.parent().equals(parent)).findFirst();
    }
}

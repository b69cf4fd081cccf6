package dev.certcentral.tools.outline;

import dev.certcentral.tools.page.PageRow;
import dev.certcentral.tools.page.PageTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A table's rows, nested.
 *
 * @param nodes every row, in the order of the page
 * @param roots rows without a parent
 */
public record Outline(List<Node> nodes, List<Node> roots) {

    public Outline {
        nodes = List.copyOf(nodes);
        roots = List.copyOf(roots);
    }

    /** Nests a table: a row stands below the nearest earlier row with fewer depth marks, whatever its type. */
    public static Outline of(PageTable table) {
        List<Node> nodes = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        for (PageRow row : table.rows()) {
            while (!open.isEmpty() && open.getLast().row().depth() >= row.depth()) {
                open.removeLast();
            }
            Node node = new Node(row, open.peekLast());
            open.addLast(node);
            nodes.add(node);
        }
        return new Outline(
                nodes, nodes.stream().filter(node -> node.parent().isEmpty()).toList());
    }

    /** The rows directly below a node, or the roots. */
    public List<Node> below(Optional<Node> parent) {
        return parent.map(Node::children).orElse(roots);
    }
}

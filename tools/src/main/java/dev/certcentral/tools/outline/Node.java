package dev.certcentral.tools.outline;

import dev.certcentral.tools.page.PageRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row, the row it stands below, and the rows that stand below it. */
public final class Node {

    private final PageRow row;
    private final @Nullable Node parent;
    private final List<Node> children = new ArrayList<>();

    Node(PageRow row, @Nullable Node parent) {
        this.row = row;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** The row. */
    public PageRow row() {
        return row;
    }

    /** The row it stands below; empty at the root. */
    public Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    /** The rows directly below, in the order of the page. */
    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    /** The printed name, or the names when one row stands for several: {@code a -or- b}. */
    public List<String> names() {
        return Stream.of(row.name().replace(" -or- ", " / ").split(" / ", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The printed type. */
    public PrintedType type() {
        return PrintedType.of(row.type());
    }

    /**
     * The name of the nearest row above that can hold others; empty at the root. A scalar in between is a lost or a surplus
     * mark, and the row belongs to what is around the scalar.
     */
    public String block() {
        Node above = parent;
        while (above != null && !above.type().holdsOthers()) {
            above = above.parent;
        }
        return above == null ? "" : above.row.name();
    }

    /** The dotted way from the root, as printed. */
    public String path() {
        return parent == null ? row.name() : parent.path() + "." + row.name();
    }
}

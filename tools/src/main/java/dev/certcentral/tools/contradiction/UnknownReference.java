package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.outline.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A description ties its parameter to one that no row names. Siblings that refer to the same one are one finding. */
final class UnknownReference extends Finder {

    private record Key(Optional<Node> parent, String name) {}

    UnknownReference() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        return page.tables().stream().flatMap(this::unknown);
    }

    private Stream<Contradiction> unknown(TableView table) {
        Map<Key, List<RowView>> groups = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> References.named(row)
                        .filter(name ->
                                References.resolve(table.outline(), name).isEmpty())
                        .forEach(name -> groups.computeIfAbsent(
                                        new Key(row.node().parent(), name), key -> new ArrayList<>())
                                .add(row)));
        return groups.entrySet().stream().map(group -> contradiction(table, group.getKey(), group.getValue()));
    }

    private Contradiction contradiction(TableView table, Key key, List<RowView> rows) {
        String name = Words.quoted(key.name());
        Optional<Node> sibling = table.outline()
                .child(key.parent(), key.name().substring(key.name().lastIndexOf('.') + 1));
        Stream<Statement> references =
                rows.stream().map(row -> row.says("refers to " + name + ", which no row of this table names"));
        Stream<Statement> candidate =
                sibling.stream().map(node -> table.of(node).says("stands beside it as " + Words.quoted(node.path())));
        return found(
                Stream.concat(references, candidate).toList(),
                "Which parameter is meant by " + name + "?"
                        + sibling.map(node -> " Is it " + Words.quoted(node.path()) + "?")
                                .orElse(""));
    }
}

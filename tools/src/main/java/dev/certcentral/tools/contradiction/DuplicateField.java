package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.outline.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two rows below the same parent have the same name. */
final class DuplicateField extends Finder {

    private record Key(Optional<Node> parent, String name) {}

    DuplicateField() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        return page.tables().stream().flatMap(this::duplicates);
    }

    private Stream<Contradiction> duplicates(TableView table) {
        Map<Key, List<RowView>> groups = new LinkedHashMap<>();
        for (RowView row : table.rows()) {
            for (String name : row.node().names()) {
                groups.merge(
                        new Key(row.node().parent(), name),
                        List.of(row),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
        }
        return groups.values().stream().filter(group -> group.size() > 1).map(this::contradiction);
    }

    private Contradiction contradiction(List<RowView> rows) {
        List<String> said = rows.stream().map(Facts::described).toList();
        boolean differ = said.stream().distinct().count() > 1;
        String path = Words.quoted(rows.get(0).node().path());
        return found(
                differ ? Severity.ERROR : Severity.WARNING,
                rows.stream()
                        .map(row -> row.says("describes " + path + ": " + Facts.described(row)))
                        .toList(),
                differ
                        ? "Which of the rows for " + path + " holds, or is one of them another parameter?"
                        : "Is " + path + " printed twice by mistake, or is one of the rows another parameter?");
    }
}

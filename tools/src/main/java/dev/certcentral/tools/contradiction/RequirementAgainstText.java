package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.phrase.Clause;
import dev.certcentral.tools.phrase.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cell says optional or required, but the description ties it to a condition. Siblings in the same case are one finding. */
final class RequirementAgainstText extends Finder {

    private record Key(Optional<Node> parent, String requirement, Clause clause) {}

    RequirementAgainstText() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        Map<Key, List<RowView>> groups = new LinkedHashMap<>();
        page.requestRows()
                .filter(row -> row.requirement().equals("optional")
                        || row.requirement().equals("required"))
                .forEach(row -> row.phrases()
                        .each(Phrase.Conditional.class)
                        .filter(conditional -> conditional.effect() == Phrase.Effect.REQUIRED)
                        .limit(1)
                        .map(conditional -> new Key(row.node().parent(), row.requirement(), conditional.clause()))
                        .forEach(key -> groups.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(row)));
        return groups.entrySet().stream().map(group -> contradiction(group.getKey(), group.getValue()));
    }

    private Contradiction contradiction(Key key, List<RowView> rows) {
        String says = "is " + key.requirement() + ", but its description requires it " + Cases.of(key.clause());
        List<String> paths = rows.stream().map(row -> row.node().path()).toList();
        return found(
                rows.stream().map(row -> row.says(says)).toList(),
                (paths.size() == 1 ? "Is " : "Are ") + Words.listed(paths) + " conditional?");
    }
}

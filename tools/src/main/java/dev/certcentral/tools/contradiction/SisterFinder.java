package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares the same member of the same block on several pages. Blocks are told by the name of their parent and are the same
 * when they share names; a page that says nothing about a member contradicts nobody.
 */
abstract class SisterFinder extends Finder {

    SisterFinder(Severity severity) {
        super(severity);
    }

    /** The fact to compare; empty when the row does not state it. */
    abstract String fact(RowView row);

    abstract String question(String member);

    @Override
    final Stream<Contradiction> between(List<PageView> sisters) {
        return Blocks.of(sisters).stream().flatMap(rows -> {
            List<RowView> stating =
                    rows.stream().filter(row -> !fact(row).isEmpty()).toList();
            Map<String, RowView> facts = new LinkedHashMap<>();
            stating.forEach(row -> facts.putIfAbsent(fact(row), row));
            return facts.size() < 2 ? Stream.empty() : Stream.of(contradiction(stating));
        });
    }

    private Contradiction contradiction(List<RowView> rows) {
        RowView first = rows.get(0);
        String block = first.node().block();
        String member = (block.isEmpty() ? "" : block + ".") + first.row().name();
        return found(rows.stream().map(row -> row.says("says " + fact(row))).toList(), question(Words.quoted(member)));
    }
}

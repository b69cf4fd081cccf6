package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.page.Direction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A row is required, and a sample request leaves it out although it shows the object around it. */
final class RequiredNotInSample extends Finder {

    RequiredNotInSample() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        List<Laid> requests = page.laid().stream()
                .filter(laid -> laid.table().direction() == Direction.REQUEST)
                .toList();
        List<Set<Node>> present =
                requests.stream().map(RequiredNotInSample::nodes).toList();
        return page.requestRows()
                .filter(row -> row.requirement().equals("required"))
                .flatMap(row -> {
                    List<Statement> statements = new ArrayList<>();
                    for (int i = 0; i < requests.size(); i++) {
                        if (requests.get(i).overlay().shows(row.node().parent())
                                && !present.get(i).contains(row.node())) {
                            statements.add(requests.get(i).sample().says("leaves it out"));
                        }
                    }
                    return statements.isEmpty() ? Stream.empty() : Stream.of(contradiction(row, statements));
                });
    }

    private static Set<Node> nodes(Laid laid) {
        Set<Node> nodes = new HashSet<>();
        laid.matches().forEach(match -> match.node().ifPresent(nodes::add));
        return nodes;
    }

    private Contradiction contradiction(RowView row, List<Statement> samples) {
        return found(
                Stream.concat(Stream.of(row.says("is required")), samples.stream())
                        .toList(),
                "Is " + Words.quoted(row.node().path()) + " always required?");
    }
}

package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.overlay.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares members of samples with their rows. The same finding in several samples is one contradiction. */
abstract class MatchFinder extends Finder {

    MatchFinder(Severity severity) {
        super(severity);
    }

    /** What a sample says against the table, if anything. */
    abstract Optional<String> says(Laid laid, Match match);

    /** What the table says about it. */
    abstract List<Statement> table(Laid laid, Match match);

    abstract String question(Laid laid, Match match);

    private record Group(Laid laid, Match match, List<Statement> statements) {}

    @Override
    final Stream<Contradiction> in(PageView page) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Laid laid : page.laid()) {
            for (Match match : laid.matches()) {
                says(laid, match)
                        .ifPresent(says -> groups.computeIfAbsent(
                                        laid.table().direction() + " " + match.path() + " " + says,
                                        key -> new Group(laid, match, new ArrayList<>()))
                                .statements()
                                .add(laid.sample()
                                        .says(
                                                match.member().line(),
                                                match.member().column(),
                                                says)));
            }
        }
        return groups.values().stream()
                .map(group -> found(
                        Stream.concat(group.statements().stream(), table(group.laid(), group.match()).stream())
                                .toList(),
                        question(group.laid(), group.match())));
    }
}

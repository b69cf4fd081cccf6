package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
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
    abstract Optional<String> says(Matches matches, Match match);

    /** What the table says about it. */
    abstract List<Statement> table(Matches matches, Match match);

    abstract String question(Matches matches, Match match);

    private record Group(Matches matches, Match match, List<Statement> statements) {}

    @Override
    final Stream<Contradiction> in(PageView page) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Matches matches : page.matches()) {
            for (Match match : matches.all()) {
                says(matches, match)
                        .ifPresent(says -> groups.computeIfAbsent(
                                        matches.table().direction() + " " + match.path() + " " + says,
                                        key -> new Group(matches, match, new ArrayList<>()))
                                .statements()
                                .add(matches.sample()
                                        .says(
                                                match.member().line(),
                                                match.member().column(),
                                                says)));
            }
        }
        return groups.values().stream()
                .map(group -> found(
                        Stream.concat(group.statements().stream(), table(group.matches(), group.match()).stream())
                                .toList(),
                        question(group.matches(), group.match())));
    }
}

package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.overlay.Match;
import java.util.List;
import java.util.Optional;

/** A sample has a member below another parent than the table. */
final class PositionDiffers extends MatchFinder {

    PositionDiffers() {
        super(Severity.ERROR);
    }

    @Override
    Optional<String> says(Laid laid, Match match) {
        return match.moved() ? Optional.of("sends " + Words.quoted(match.path())) : Optional.empty();
    }

    @Override
    List<Statement> table(Laid laid, Match match) {
        return match.node().stream()
                .map(node -> laid.table().of(node).says("places it at " + Words.quoted(node.path())))
                .toList();
    }

    @Override
    String question(Laid laid, Match match) {
        return "Where does " + Words.quoted(match.member().name()) + " go: "
                + match.node().map(node -> Words.quoted(node.path()) + " or ").orElse("") + Words.quoted(match.path())
                + "?";
    }
}

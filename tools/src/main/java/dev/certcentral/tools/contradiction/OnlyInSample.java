package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.problem.Severity;
import java.util.List;
import java.util.Optional;

/** A sample has a member that no row names. */
final class OnlyInSample extends MatchFinder {

    OnlyInSample() {
        super(Severity.WARNING);
    }

    @Override
    Optional<String> says(Matches matches, Match match) {
        return match.node().isPresent()
                ? Optional.empty()
                : Optional.of("has the member " + Words.quoted(match.path()));
    }

    @Override
    List<Statement> table(Matches matches, Match match) {
        return List.of(matches.table().says("has no such row in that place"));
    }

    @Override
    String question(Matches matches, Match match) {
        return "Does " + Words.quoted(match.path()) + " exist?"
                + similar(matches, match.member().name())
                        .map(name -> " Is it " + Words.quoted(name) + "?")
                        .orElse("");
    }

    /** A row whose name is close, or contains the name, or is contained in it. */
    private static Optional<String> similar(Matches matches, String name) {
        return Hints.closest(name, matches.table().names())
                .filter(close -> !close.equals(name))
                .or(() -> matches.table().rows().stream()
                        .map(row -> row.row().name())
                        .filter(other -> other.length() > 4 && name.length() > 4 && !other.equals(name))
                        .filter(other -> other.endsWith("_" + name)
                                || name.endsWith("_" + other)
                                || name.startsWith(other + "_"))
                        .findFirst());
    }
}

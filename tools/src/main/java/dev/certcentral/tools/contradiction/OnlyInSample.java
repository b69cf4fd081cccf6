package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.overlay.Match;
import java.util.List;
import java.util.Optional;

/** A sample has a member that no row names. */
final class OnlyInSample extends MatchFinder {

    /** Nearness is quadratic, and nobody reads hints about thousands of members. */
    private static final long MOST_COMPARISONS = 200_000;

    OnlyInSample() {
        super(Severity.WARNING);
    }

    @Override
    Optional<String> says(Laid laid, Match match) {
        return match.node().isPresent()
                ? Optional.empty()
                : Optional.of("has the member " + Words.quoted(match.path()));
    }

    @Override
    List<Statement> table(Laid laid, Match match) {
        return List.of(laid.table().says("has no such row in that place"));
    }

    @Override
    String question(Laid laid, Match match) {
        return "Does " + Words.quoted(match.path()) + " exist?"
                + similar(laid, match.member().name())
                        .map(name -> " Is it " + Words.quoted(name) + "?")
                        .orElse("");
    }

    /** A row whose name is close, or contains the name, or is contained in it. */
    private static Optional<String> similar(Laid laid, String name) {
        if ((long) laid.matches().size() * laid.table().rows().size() > MOST_COMPARISONS) {
            return Optional.empty();
        }
        return Hints.closest(name, laid.table().outline().names())
                .filter(close -> !close.equals(name))
                .or(() -> laid.table().rows().stream()
                        .map(row -> row.row().name())
                        .filter(other -> other.length() > 4 && name.length() > 4 && !other.equals(name))
                        .filter(other -> other.endsWith("_" + name)
                                || name.endsWith("_" + other)
                                || name.startsWith(other + "_"))
                        .findFirst());
    }
}

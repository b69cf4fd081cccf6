package dev.certcentral.tools.contradiction;

import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.outline.Outline;
import dev.certcentral.tools.phrase.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the rows that a description means when it names a parameter. */
final class References {

    private References() {}

    /** Every name in the phrases that tie parameters to each other. */
    static Stream<String> named(RowView row) {
        return row.phrases().all().stream().flatMap(References::named).distinct();
    }

    private static Stream<String> named(Phrase phrase) {
        if (phrase instanceof Phrase.Conditional conditional) {
            return Stream.of(conditional.clause().parameter());
        }
        if (phrase instanceof Phrase.Overrides overrides) {
            return overrides.losers().stream();
        }
        if (phrase instanceof Phrase.Replaceable replaceable) {
            return replaceable.others().stream();
        }
        return phrase instanceof Phrase.Either either ? either.members().stream() : Stream.empty();
    }

    /** Whether a row is at the end of that dotted way; the way may start anywhere above. */
    static Optional<Node> resolve(Outline table, String dotted) {
        List<String> segments = List.of(dotted.split("\\.", -1));
        return table.named(segments.get(segments.size() - 1)).stream()
                .filter(node -> fits(Optional.of(node), segments, segments.size() - 1))
                .findFirst();
    }

    private static boolean fits(Optional<Node> node, List<String> segments, int last) {
        if (last < 0) {
            return true;
        }
        return node.isPresent()
                && node.get().names().contains(segments.get(last))
                && fits(node.get().parent(), segments, last - 1);
    }
}

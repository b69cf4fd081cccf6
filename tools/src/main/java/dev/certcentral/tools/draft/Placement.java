package dev.certcentral.tools.draft;

import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.outline.Outline;
import dev.certcentral.tools.overlay.Match;
import dev.certcentral.tools.overlay.Overlay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides below which row each row goes. Samples count more than depth marks, because marks get lost and samples were sent;
 * below a scalar nothing can stand, so such a row goes where its text or, failing that, the level of the scalar says.
 */
final class Placement {

    private final Outline outline;
    private final Map<Node, Optional<Node>> sampled = new HashMap<>();
    private final Set<Node> disputed = new HashSet<>();
    private final List<Move> moves = new ArrayList<>();

    private Placement(Outline outline) {
        this.outline = outline;
    }

    static Placement of(Outline outline, List<Overlay> overlays) {
        Placement placement = new Placement(outline);
        overlays.forEach(
                overlay -> overlay.matches().stream().filter(Match::moved).forEach(placement::learn));
        outline.nodes().forEach(placement::note);
        return placement;
    }

    private void learn(Match match) {
        match.node().ifPresent(node -> {
            Optional<Node> before = sampled.putIfAbsent(node, match.parent());
            if (before != null && !before.equals(match.parent())) {
                disputed.add(node);
            }
        });
    }

    /** The row it goes below; empty for the body. */
    Optional<Node> parent(Node node) {
        return fromSamples(node).orElseGet(() -> fromTable(node));
    }

    /** Rows that were moved, with the reason. */
    List<Move> moves() {
        return List.copyOf(moves);
    }

    private void note(Node node) {
        if (!parent(node).equals(node.parent())) {
            String why = fromSamples(node).isPresent()
                    ? "The samples send it there."
                    : fromText(node).isPresent() ? "The row itself writes the path that way." : "";
            moves.add(new Move(node, why));
        }
    }

    private Optional<Optional<Node>> fromSamples(Node node) {
        return disputed.contains(node) || !sampled.containsKey(node) || circular(node, sampled.get(node))
                ? Optional.empty()
                : Optional.ofNullable(sampled.get(node));
    }

    /** A row cannot go below one of its own members, which a confused sample may ask for. */
    private static boolean circular(Node node, Optional<Node> parent) {
        return Stream.iterate(parent, Optional::isPresent, above -> above.flatMap(Node::parent))
                .anyMatch(above -> above.get().equals(node));
    }

    private Optional<Node> fromTable(Node node) {
        Optional<Node> above = node.parent();
        if (above.isEmpty() || above.get().type().holdsOthers()) {
            return above;
        }
        return fromText(node).or(() -> above.flatMap(this::fromTable));
    }

    /** The description writes {@code certificate.name}, and {@code certificate} is an object. */
    private Optional<Node> fromText(Node node) {
        String end = "." + node.row().name();
        return Stream.of(node.row().description().split("\\s+", -1))
                .filter(word -> word.endsWith(end) && word.length() > end.length())
                .map(word -> word.substring(0, word.length() - end.length()))
                .flatMap(name -> outline.named(name).stream())
                .filter(other -> other.type().holdsOthers() && !circular(node, Optional.of(other)))
                .findFirst();
    }
}

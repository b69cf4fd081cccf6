package dev.certcentral.tools.overlay;

import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.outline.Outline;
import dev.certcentral.tools.sample.SampleValue;
import dev.certcentral.tools.sample.SampleValue.Elements;
import dev.certcentral.tools.sample.SampleValue.Member;
import dev.certcentral.tools.sample.SampleValue.Members;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sample laid over a table. A member whose row stands elsewhere takes its whole block along, so one lost depth mark is one
 * finding and not ten.
 */
public final class Overlay {

    private final Outline outline;
    private final List<Match> matches = new ArrayList<>();
    private final Set<Optional<Node>> shown = new HashSet<>();

    private Overlay(Outline outline) {
        this.outline = outline;
    }

    /** Lays a sample over a table. */
    public static Overlay of(SampleValue sample, Outline outline) {
        Overlay overlay = new Overlay(outline);
        overlay.walk(sample, "", Optional.empty());
        return overlay;
    }

    /** Every member, in the order of the sample. */
    public List<Match> matches() {
        return Collections.unmodifiableList(matches);
    }

    /** Whether the sample shows the object of that row; empty for the body itself. */
    public boolean shows(Optional<Node> object) {
        return shown.contains(object);
    }

    private void walk(SampleValue value, String path, Optional<Node> node) {
        if (value instanceof Elements elements) {
            elements.elements().forEach(element -> walk(element, path, node));
        } else if (value instanceof Members members) {
            shown.add(node);
            members.members().forEach(member -> member(member, path, node));
        }
    }

    private void member(Member member, String path, Optional<Node> parent) {
        String own = path.isEmpty() ? member.name() : path + "." + member.name();
        Optional<Node> here = outline.child(parent, member.name());
        Optional<Node> there = here.isPresent() ? here : elsewhere(member, depth(own));
        matches.add(new Match(own, member, parent, there, here.isEmpty() && there.isPresent()));
        // Below a member that the table does not know, nothing can be expected.
        there.ifPresent(node -> walk(member.value(), own, there));
    }

    /** The only row of that name, or the only one with as many marks as the member is deep. */
    private Optional<Node> elsewhere(Member member, int depth) {
        List<Node> named = outline.named(member.name());
        List<Node> asDeep =
                named.stream().filter(node -> node.row().depth() == depth).toList();
        List<Node> sure = named.size() == 1 ? named : asDeep;
        return sure.size() == 1 ? Optional.of(sure.get(0)) : Optional.empty();
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '.').count();
    }
}

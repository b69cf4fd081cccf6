package dev.certcentral.tools.draft;

import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.outline.Outline;
import dev.certcentral.tools.overlay.Match;
import dev.certcentral.tools.overlay.Overlay;
import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.PageTable;
import dev.certcentral.tools.sample.SampleReader;
import dev.certcentral.tools.sample.SampleValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of one direction of a page, nested as they are meant. */
final class FieldTree {

    private static final long MOST_COMPARISONS = 1_000_000;

    private final Field body = Field.body();
    private final Outline outline;
    private final List<Overlay> overlays;
    private final Placement placement;
    private final Map<Node, Field> fields = new HashMap<>();
    private final Set<Node> opening = new HashSet<>();

    private FieldTree(PageTable table, List<SampleValue> samples) {
        this.outline = Outline.of(table);
        this.overlays =
                samples.stream().map(sample -> Overlay.of(sample, outline)).toList();
        this.placement = Placement.of(outline, overlays);
    }

    /** The tree of that direction; empty when the page has no such table. */
    static Optional<FieldTree> of(Page page, Direction direction) {
        List<SampleValue> samples = page.samples().stream()
                .filter(sample -> sample.direction() == direction)
                .map(sample -> SampleReader.read(sample.text()).value())
                .toList();
        return page.table(direction).map(table -> new FieldTree(table, samples).built());
    }

    Field body() {
        return body;
    }

    Placement placement() {
        return placement;
    }

    Outline outline() {
        return outline;
    }

    /** Where a row went. */
    Field fieldOf(Node node) {
        return field(node);
    }

    private FieldTree built() {
        outline.nodes().forEach(this::field);
        overlays.forEach(overlay -> overlay.matches().forEach(this::sampled));
        List<Field> unshown = body.all()
                .filter(field -> !field.rows().isEmpty() && field.samples().isEmpty())
                .toList();
        overlays.forEach(overlay -> overlay.matches().forEach(match -> unnamed(match, comparable(unshown, overlay))));
        return this;
    }

    private Field field(Node node) {
        Field known = fields.get(node);
        if (known != null) {
            return known;
        }
        // Rows that samples put below each other go back to the body.
        Field parent =
                opening.add(node) ? placement.parent(node).map(this::field).orElse(body) : body;
        Field opened = fields.get(node);
        if (opened != null) {
            return opened;
        }
        Field first = null;
        for (String name : node.names()) {
            Field field = parent.member(name);
            field.add(node);
            if (node.names().size() > 1) {
                field.open("row " + node.row().number() + " names several parameters; check that each is described");
            }
            first = first == null ? field : first;
        }
        Field field = first == null ? body : first;
        fields.put(node, field);
        return field;
    }

    private void sampled(Match match) {
        match.node()
                .map(this::field)
                .ifPresent(field -> field.add(match.member().value()));
    }

    /** Nearness is quadratic; a sample of thousands of members gets no hints. */
    private static List<Field> comparable(List<Field> unshown, Overlay overlay) {
        return (long) unshown.size() * overlay.matches().size() > MOST_COMPARISONS ? List.of() : unshown;
    }

    /** Members that no row names: kept, unless a row that no sample shows has nearly that name. */
    private void unnamed(Match match, List<Field> unshown) {
        if (match.node().isPresent()) {
            return;
        }
        Field parent = match.parent().map(this::field).orElse(body);
        String name = match.member().name();
        Optional<Field> similar = unshown.stream()
                .filter(field -> field.name().endsWith("_" + name)
                        || name.endsWith("_" + field.name())
                        || name.startsWith(field.name() + "_"))
                .findFirst();
        if (similar.isPresent()) {
            similar.get().open("a sample has `" + match.path() + "`; decide whether it is this parameter");
        } else if (Names.isUsable(name)) {
            fromSample(parent.member(name), match.member().value());
        }
    }

    private static void fromSample(Field field, SampleValue value) {
        field.add(value);
        if (value instanceof SampleValue.Members members) {
            members.members().stream()
                    .filter(member -> Names.isUsable(member.name()))
                    .forEach(member -> fromSample(field.member(member.name()), member.value()));
        } else if (value instanceof SampleValue.Elements elements) {
            elements.elements().stream()
                    .filter(SampleValue.Members.class::isInstance)
                    .flatMap(element -> ((SampleValue.Members) element).members().stream())
                    .filter(member -> Names.isUsable(member.name()))
                    .forEach(member -> fromSample(field.member(member.name()), member.value()));
        }
    }
}

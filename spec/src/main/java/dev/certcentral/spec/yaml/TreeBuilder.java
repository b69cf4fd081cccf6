package dev.certcentral.spec.yaml;

import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Builds nodes from parser events; one use. */
final class TreeBuilder {

    /** Files that hold what a page prints, whatever that is. */
    private static final String LEDGER = ".page.yaml";

    private final SourceLocation whole;
    private final Iterator<Event> events;
    private final Problems problems;

    TreeBuilder(SourceLocation whole, Iterator<Event> events, Problems problems) {
        this.whole = whole;
        this.events = events;
        this.problems = problems;
    }

    Optional<YamlNode> document() {
        events.next(); // start of the stream
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            problems.error("empty-file", whole, "the file is empty; fill or remove it");
            return Optional.empty();
        }
        YamlNode root = node(events.next(), YamlReader.MAX_ENTRIES, 1);
        events.next(); // end of the document
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw new RefusedYaml(
                    "several-documents", at(end), "a second document starts here; write one document a file");
        }
        return Optional.of(root);
    }

    private YamlNode node(Event event, int longest, int depth) {
        if (event instanceof AliasEvent) {
            throw new RefusedYaml("yaml-feature", at(event), "aliases are not allowed; write the text out");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new RefusedYaml("yaml-feature", at(event), "anchors are not allowed; write the text out");
        }
        if (depth > YamlReader.MAX_DEPTH) {
            throw new RefusedYaml(
                    "too-deep",
                    at(event),
                    "more than " + YamlReader.MAX_DEPTH + " levels of nesting; flatten the spec");
        }
        if (event instanceof CollectionStartEvent start && start.getTag().isPresent()
                || event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
            throw new RefusedYaml("yaml-feature", at(event), "tags are not allowed; the spec format knows the types");
        }
        if (event instanceof MappingStartEvent) {
            return mapping(at(event), depth);
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(at(event), longest, depth);
        }
        ScalarEvent scalar = (ScalarEvent) event;
        checkText(scalar.getValue(), event);
        return new YamlNode.Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, at(event));
    }

    private void checkSize(List<?> collected, int most, Event next) {
        if (collected.size() == most) {
            throw new RefusedYaml(
                    "too-many-entries",
                    at(next),
                    "the list or map has more than " + most + " entries, which is the limit; split it up");
        }
    }

    /** Here every text of every file passes, names and keys too; escapes are resolved. */
    private void checkText(String text, Event event) {
        if (text.length() > YamlReader.MAX_TEXT) {
            throw new RefusedYaml(
                    "text-too-long",
                    at(event),
                    "the text has more than " + YamlReader.MAX_TEXT + " characters, which is the limit; shorten it");
        }
        if (whole.file().endsWith(LEDGER)) {
            return; // As printed on the page; what cannot be seen is written as an escape there, which can.
        }
        Hidden.inText(text).ifPresent(c -> {
            throw new RefusedYaml(
                    "hidden-character",
                    at(event),
                    "the text holds the character " + Hidden.print(c)
                            + ", which cannot be seen or changes how others are seen; remove it");
        });
    }

    private YamlNode sequence(SourceLocation at, int longest, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            checkSize(items, longest, next);
            items.add(node(next, YamlReader.MAX_ENTRIES, depth + 1));
        }
        return new YamlNode.Sequence(items, at);
    }

    private YamlNode mapping(SourceLocation at, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, SourceLocation> seen = new HashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            checkSize(entries, YamlReader.MAX_ENTRIES, next);
            YamlNode key = node(next, YamlReader.MAX_ENTRIES, depth + 1);
            YamlNode value = node(events.next(), longest(key), depth + 1);
            if (!(key instanceof YamlNode.Scalar name)) {
                problems.error("wrong-type", key.at(), "a key must be a text, not " + key.kind());
                continue;
            }
            SourceLocation first = seen.putIfAbsent(name.text(), name.at());
            if (first != null) {
                problems.error(
                        "duplicate-key",
                        name.at(),
                        "`" + name.text() + "` is already given at " + first + "; remove one");
                continue;
            }
            entries.add(new YamlNode.Entry(name, value));
        }
        return new YamlNode.Mapping(entries, at);
    }

    /** How many items a list under a key may have. */
    private static int longest(YamlNode key) {
        boolean values = key instanceof YamlNode.Scalar name && name.text().equals("values");
        return values ? YamlReader.MAX_VALUES : YamlReader.MAX_ENTRIES;
    }

    private SourceLocation at(Event event) {
        return event.getStartMark().map(mark -> YamlReader.at(whole, mark)).orElse(whole);
    }
}

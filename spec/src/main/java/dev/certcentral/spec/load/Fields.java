package dev.certcentral.spec.load;

import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The keys of one map: reads each as what it should be, and complains about what was not asked for. */
final class Fields {

    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();

    private Fields(YamlNode.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        for (YamlNode.Entry entry : mapping.entries()) {
            entries.put(entry.key().text(), entry);
        }
    }

    /**
     * Opens a map.
     *
     * @param known every key that may occur
     */
    static Fields of(YamlNode.Mapping mapping, Set<String> known, Problems problems) {
        Fields fields = new Fields(mapping, problems);
        for (YamlNode.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                problems.error(
                        "unknown-key",
                        entry.key().at(),
                        "unknown key `" + key + "`"
                                + Hints.among(key, known.stream().sorted().toList()));
            }
        }
        return fields;
    }

    SourceLocation at() {
        return mapping.at();
    }

    /** Where a key's value is, or the map if the key is missing. */
    SourceLocation at(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? mapping.at() : entry.value().at();
    }

    /** Where a key itself is, or the map if the key is missing. */
    SourceLocation keyAt(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? mapping.at() : entry.key().at();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
    }

    Optional<YamlNode.Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    void requireKey(String key) {
        if (!has(key)) {
            problems.error("missing-key", mapping.at(), "the key `" + key + "` is missing; add it");
        }
    }

    Optional<String> text(String key) {
        return node(key).flatMap(node -> text(node, "`" + key + "`", problems));
    }

    String requiredText(String key) {
        requireKey(key);
        Optional<String> text = text(key);
        if (text.isPresent() && text.get().isBlank()) {
            problems.error("wrong-type", at(key), "`" + key + "` must not be empty");
        }
        return text.filter(t -> !t.isBlank()).orElse("");
    }

    Optional<String> word(String key, Word shape) {
        return text(key).filter(word -> checkWord(word, shape, at(key), problems));
    }

    static boolean checkWord(String word, Word shape, SourceLocation at, Problems problems) {
        Optional<String> fault = shape.fault(word);
        fault.ifPresent(what -> problems.error("bad-name", at, "`" + word + "` " + what));
        return fault.isEmpty();
    }

    String requiredWord(String key, Word shape) {
        requireKey(key);
        return word(key, shape).orElse("");
    }

    boolean yes(String key) {
        return text(key)
                .map(word -> switch (word) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> {
                        problems.error(
                                "wrong-type", at(key), "`" + key + "` must be `yes` or `no`, not `" + word + "`");
                        yield false;
                    }
                })
                .orElse(false);
    }

    OptionalLong whole(String key) {
        Optional<Long> number = node(key).flatMap(node -> whole(node, "`" + key + "`", problems));
        return number.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    OptionalInt count(String key) {
        OptionalLong number = whole(key);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.getAsLong() < 0 || number.getAsLong() > Integer.MAX_VALUE) {
            problems.error("wrong-type", at(key), "`" + key + "` must be between 0 and " + Integer.MAX_VALUE);
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number.getAsLong());
    }

    Optional<YamlNode.Mapping> mapping(String key) {
        return node(key).flatMap(node -> mapping(node, "`" + key + "`", problems));
    }

    List<YamlNode> items(String key) {
        return node(key)
                .map(node -> {
                    if (node instanceof YamlNode.Sequence sequence) {
                        return sequence.items();
                    }
                    problems.error("wrong-type", node.at(), "`" + key + "` must be a list, not " + node.kind());
                    return List.<YamlNode>of();
                })
                .orElse(List.of());
    }

    /** A single value counts as a list of one. */
    List<YamlNode> oneOrMore(String key) {
        return node(key).map(Fields::oneOrMore).orElse(List.of());
    }

    static List<YamlNode> oneOrMore(YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : oneOrMore(key)) {
            text(item, "an item of `" + key + "`", problems).ifPresent(texts::add);
        }
        return texts;
    }

    /** A count that may not be zero. */
    OptionalInt positive(String key) {
        OptionalInt count = count(key);
        if (count.isPresent() && count.getAsInt() == 0) {
            problems.error("wrong-type", at(key), "`" + key + "` must be at least 1");
            return OptionalInt.empty();
        }
        return count;
    }

    static Optional<String> text(YamlNode node, String what, Problems problems) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar.text());
        }
        problems.error("wrong-type", node.at(), what + " must be a text, not " + node.kind());
        return Optional.empty();
    }

    static Optional<Long> whole(YamlNode node, String what, Problems problems) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            problems.error("wrong-type", node.at(), what + " must be a whole number, not " + node.kind());
            return Optional.empty();
        }
        Optional<Long> number =
                Optional.of(scalar).filter(YamlNode.Scalar::plain).flatMap(Values::number);
        if (number.isEmpty()) {
            problems.error(
                    "wrong-type",
                    node.at(),
                    what + " must be a whole number without quotes, not `" + scalar.text() + "`");
        }
        return number;
    }

    static Optional<YamlNode.Mapping> mapping(YamlNode node, String what, Problems problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.error("wrong-type", node.at(), what + " must be a map, not " + node.kind());
        return Optional.empty();
    }
}

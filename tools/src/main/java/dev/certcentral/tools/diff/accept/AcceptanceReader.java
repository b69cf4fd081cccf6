package dev.certcentral.tools.diff.accept;

import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.YamlNode;
import dev.certcentral.spec.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a file of accepted changes, as strictly as a spec: a list of {@code {fingerprint, change, because}}. A typo must not
 * let a break through.
 */
public final class AcceptanceReader {

    private static final List<String> KEYS = List.of("fingerprint", "change", "because");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    private final Problems problems;
    private final Map<String, SourceLocation> seen = new HashMap<>();

    private AcceptanceReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param file name for messages
     * @param bytes its content
     * @param problems where mistakes go
     * @return what could be read, in the order of the file
     */
    public static List<Acceptance> read(String file, byte[] bytes, Problems problems) {
        return YamlReader.read(file, bytes, problems)
                .map(new AcceptanceReader(problems)::list)
                .orElse(List.of());
    }

    private List<Acceptance> list(YamlNode node) {
        List<Acceptance> acceptances = new ArrayList<>();
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> acceptance(item).ifPresent(acceptances::add));
        } else {
            wrongType(node, "the file must be a list of accepted changes, not " + node.kind());
        }
        return acceptances;
    }

    private Optional<Acceptance> acceptance(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            wrongType(node, "an accepted change must be a map with `fingerprint` and `because`, not " + node.kind());
            return Optional.empty();
        }
        Map<String, YamlNode> values = new HashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (KEYS.contains(key)) {
                values.put(key, entry.value());
            } else {
                problems.error("unknown-key", entry.key().at(), "unknown key `" + key + "`" + Hints.among(key, KEYS));
            }
        }
        YamlNode name = values.getOrDefault("fingerprint", mapping);
        Optional<String> fingerprint =
                required("fingerprint", values, mapping).filter(text -> isFresh(text, name.at()));
        Optional<String> because = required("because", values, mapping);
        String change = Optional.ofNullable(values.get("change"))
                .flatMap(value -> text("change", value))
                .orElse("");
        return fingerprint.flatMap(id -> because.map(reason -> new Acceptance(id, change, reason, mapping.at())));
    }

    private boolean isFresh(String fingerprint, SourceLocation at) {
        if (!FINGERPRINT.matcher(fingerprint).matches()) {
            problems.error(
                    "bad-fingerprint",
                    at,
                    "`" + fingerprint + "` is not a fingerprint: 16 digits 0-9 and a-f; copy it from the report");
            return false;
        }
        SourceLocation first = seen.putIfAbsent(fingerprint, at);
        if (first != null) {
            problems.error(
                    "duplicate-acceptance",
                    at,
                    "`" + fingerprint + "` is already accepted at " + first + "; remove one");
        }
        return first == null;
    }

    private Optional<String> required(String key, Map<String, YamlNode> values, YamlNode.Mapping mapping) {
        YamlNode value = values.get(key);
        if (value == null) {
            problems.error("missing-key", mapping.at(), "the key `" + key + "` is missing; add it");
            return Optional.empty();
        }
        Optional<String> text = text(key, value);
        if (text.isPresent() && text.get().isBlank()) {
            problems.error("missing-text", value.at(), "`" + key + "` must not be empty; " + advice(key));
            return Optional.empty();
        }
        return text;
    }

    private static String advice(String key) {
        return key.equals("because") ? "say why the change is acceptable" : "copy it from the report";
    }

    private Optional<String> text(String key, YamlNode value) {
        if (value instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar.text());
        }
        wrongType(value, "`" + key + "` must be a text, not " + value.kind());
        return Optional.empty();
    }

    private void wrongType(YamlNode node, String message) {
        problems.error("wrong-type", node.at(), message);
    }
}

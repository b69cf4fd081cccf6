package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Erratum;
import dev.certcentral.spec.model.Note;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads errata and notes. */
final class ErratumReader {

    private static final Set<String> ERRATUM_KEYS =
            Set.of("rows", "response_rows", "where", "printed", "meant", "because");
    private static final Set<String> NOTE_KEYS = Set.of("rows", "response_rows", "says");

    private final Scope request;
    private final Scope response;

    ErratumReader(Scope request, Scope response) {
        this.request = request;
        this.response = response;
    }

    List<Erratum> errata(Fields operation) {
        List<Erratum> errata = new ArrayList<>();
        for (YamlNode item : operation.items("errata")) {
            Fields.mapping(item, "an erratum", request.problems()).ifPresent(mapping -> {
                Fields fields = Fields.of(mapping, ERRATUM_KEYS, request.problems());
                if (!fields.has("rows") && !fields.has("response_rows") && !fields.has("where")) {
                    request.error("missing-key", fields.at(), "an erratum needs `rows`, `response_rows` or `where`");
                }
                errata.add(new Erratum(
                        pins(fields, "rows", request),
                        pins(fields, "response_rows", response),
                        fields.text("where"),
                        fields.requiredText("printed"),
                        fields.requiredText("meant"),
                        fields.requiredText("because"),
                        fields.at()));
            });
        }
        return errata;
    }

    private static Map<Integer, String> pins(Fields fields, String key, Scope scope) {
        Map<Integer, String> pins = new LinkedHashMap<>();
        fields.mapping(key).ifPresent(mapping -> {
            for (YamlNode.Entry entry : mapping.entries()) {
                Fields.whole(entry.key(), "a key of `" + key + "`", scope.problems())
                        .map(Long::intValue)
                        .filter(row -> scope.checkRow(row, entry.key().at()))
                        .ifPresent(row -> Fields.text(entry.value(), "the fingerprint", scope.problems())
                                .ifPresent(pin -> pins.put(row, pin)));
            }
        });
        return pins;
    }

    List<Note> notes(Fields operation) {
        List<Note> notes = new ArrayList<>();
        for (YamlNode item : operation.items("notes")) {
            Fields.mapping(item, "a note", request.problems()).ifPresent(mapping -> {
                Fields fields = Fields.of(mapping, NOTE_KEYS, request.problems());
                notes.add(new Note(
                        rows(fields, "rows", request),
                        rows(fields, "response_rows", response),
                        fields.requiredText("says"),
                        fields.at()));
            });
        }
        return notes;
    }

    private static List<Integer> rows(Fields fields, String key, Scope scope) {
        return fields.numbers(key).stream()
                .filter(row -> scope.checkRow(row, fields.at(key)))
                .toList();
    }
}

package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Erratum;
import dev.certcentral.spec.model.Note;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads errata and notes. */
final class ErratumReader {

    private static final Set<String> ERRATUM_KEYS =
            Set.of("rows", "response_rows", "where", "printed", "meant", "because");
    private static final Set<String> NOTE_KEYS = Set.of("rows", "response_rows", "says");

    private static final Pattern PIN = Pattern.compile("[0-9a-f]{8}");

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
                Optional<Integer> row = scope.row(entry.key(), "a key of `" + key + "`");
                Optional<String> pin = Fields.text(entry.value(), "the fingerprint", scope.problems());
                pin.filter(text -> !PIN.matcher(text).matches())
                        .ifPresent(text -> scope.error(
                                "wrong-type",
                                entry.value().at(),
                                "the fingerprint must be the first 8 hexadecimal digits of the row's `sha256`, not `"
                                        + text + "`"));
                row.ifPresent(number -> pin.ifPresent(text -> pins.put(number, text)));
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
                        request.rows(fields, "rows"),
                        response.rows(fields, "response_rows"),
                        fields.requiredText("says"),
                        fields.at()));
            });
        }
        return notes;
    }
}

package dev.certcentral.tools.contradiction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Contradictions as ordered maps and lists, ready for a JSON writer. */
public final class ContradictionJson {

    private ContradictionJson() {}

    /** One object each. */
    public static List<Map<String, Object>> of(List<Contradiction> contradictions) {
        return contradictions.stream().map(ContradictionJson::entry).toList();
    }

    private static Map<String, Object> entry(Contradiction contradiction) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("severity", contradiction.severity().word());
        entry.put("code", contradiction.code());
        entry.put("file", contradiction.place().file());
        entry.put("line", contradiction.place().line());
        entry.put(
                "statements",
                contradiction.statements().stream()
                        .map(ContradictionJson::statement)
                        .toList());
        entry.put("question", contradiction.question());
        return entry;
    }

    private static Map<String, Object> statement(Statement statement) {
        Place place = statement.place();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", place.file());
        entry.put("title", place.title());
        entry.put("endpoint", place.endpoint());
        entry.put("direction", place.direction().name().toLowerCase(Locale.ROOT));
        entry.put("line", place.line());
        place.column().ifPresent(column -> entry.put("column", column));
        place.row().ifPresent(row -> entry.put("row", row));
        place.name().ifPresent(name -> entry.put("name", name));
        place.sample().ifPresent(sample -> entry.put("sample", sample));
        entry.put("says", statement.says());
        return entry;
    }
}

package dev.certcentral.tools.table;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as a Markdown table for people. */
public final class TableMarkdown {

    private static final String COLUMNS =
            "| Parameter | Type | Required | Limits | Rows | About |\n|---|---|---|---|---|---|";

    private TableMarkdown() {}

    /** A heading, the operation, and the table of what its request holds. */
    public static String ofRequest(Operation operation) {
        List<TableRow> rows = TableRows.ofRequest(operation);
        StringBuilder text = head(operation, "request");
        if (rows.isEmpty()) {
            return text.append("The request holds nothing.").toString();
        }
        text.append(COLUMNS);
        int path = operation.pathParameters().size();
        int query = path + operation.queryParameters().size();
        for (int i = 0; i < rows.size(); i++) {
            String place = i < path ? "in the path" : i < query ? "in the query" : "";
            text.append('\n').append(line(rows.get(i), place));
        }
        return text.toString();
    }

    /** A heading, the operation, and the table of what its answer holds. */
    public static String ofResponse(Operation operation) {
        List<TableRow> rows = TableRows.ofResponse(operation);
        StringBuilder text = head(operation, "response");
        if (rows.isEmpty()) {
            return text.append(nothing(operation)).toString();
        }
        text.append(COLUMNS);
        rows.forEach(row -> text.append('\n').append(line(row, "")));
        return text.toString();
    }

    private static String nothing(Operation operation) {
        return operation
                .response()
                .map(response -> response.type() instanceof FieldType.Binary
                        ? "The answer is a file."
                        : "No member of the answer is known.")
                .orElse("The answer has no body.");
    }

    private static StringBuilder head(Operation operation, String direction) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(escape(operation.shortName())).append(": ").append(direction);
        text.append("\n\n`")
                .append(operation.method())
                .append(' ')
                .append(operation.path())
                .append("`, operation `");
        text.append(operation.id())
                .append("`. ")
                .append(escape(operation.about()))
                .append("\n\n");
        return text;
    }

    private static String line(TableRow row, String place) {
        String numbers = row.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "| `" + row.path() + "` | " + escape(row.type()) + " | " + row.required() + " | "
                + escape(String.join("; ", limits(row, place))) + " | " + numbers + " | " + escape(row.about()) + " |";
    }

    private static List<String> limits(TableRow row, String place) {
        List<String> limits = new ArrayList<>();
        if (!place.isEmpty()) {
            limits.add(place);
        }
        if (!row.allowed().isEmpty()) {
            limits.add(row.allowed().stream().map(String::valueOf).collect(Collectors.joining(", ", "one of ", "")));
        }
        if (row.format() != null) {
            limits.add(row.format());
        }
        if (row.min() != null) {
            limits.add("from " + row.min());
        }
        if (row.max() != null) {
            limits.add("up to " + row.max());
        }
        if (row.maxLength() != null) {
            limits.add("up to " + row.maxLength() + " characters");
        }
        if (row.maxItems() != null) {
            limits.add("up to " + row.maxItems() + " elements");
        }
        if (row.defaultValue() != null) {
            limits.add("default " + row.defaultValue());
        }
        if (row.sensitive()) {
            limits.add("secret");
        }
        return limits;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replaceAll("\\R", " ");
    }
}

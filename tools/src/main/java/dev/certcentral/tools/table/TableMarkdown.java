package dev.certcentral.tools.table;

import dev.certcentral.spec.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as a Markdown table for people. */
public final class TableMarkdown {

    private TableMarkdown() {}

    /** A heading, the operation, and the table. */
    public static String of(Operation operation, String direction, List<TableRow> rows) {
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
        text.append("| Parameter | Type | Required | Limits | Rows | About |\n");
        text.append("|---|---|---|---|---|---|");
        rows.forEach(row -> text.append('\n').append(line(row)));
        return text.toString();
    }

    private static String line(TableRow row) {
        String numbers = row.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "| `" + row.path() + "` | " + escape(row.type()) + " | " + row.required() + " | "
                + escape(String.join("; ", limits(row))) + " | " + numbers + " | " + escape(row.about()) + " |";
    }

    private static List<String> limits(TableRow row) {
        List<String> limits = new ArrayList<>();
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

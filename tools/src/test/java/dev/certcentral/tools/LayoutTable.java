package dev.certcentral.tools;

import dev.certcentral.tools.page.Layout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A random request table and the page that holds it, in any layout. */
record LayoutTable(List<Row> rows) {

    /** A row: marks, name, requirement, type, description lines. */
    record Row(String marks, String name, String requirement, String type, List<String> description) {
        String printed() {
            return marks.isEmpty() ? name : marks + " " + name;
        }

        @Override
        public String toString() {
            return String.join("|", marks, name, requirement, type);
        }
    }

    private static final List<String> SYLLABLES = List.of(
            "ka", "lo", "mi", "ren", "tus", "vo", "required", "optional", "int", "string", "id", "null", "array");
    private static final List<String> REQUIREMENTS =
            List.of("required", "optional", "conditional", "required*", "optional*", "required (if mode is fast)");
    private static final List<String> TYPES =
            List.of("object", "array", "string", "int", "integer", "bool", "boolean", "number", "null", "id");
    private static final List<String> WORDS = List.of(
            "The boat", "leaves at noon", "(or later)", "when asked.", "Max: 4", "See `oars`", "not string,", "4 days");

    static LayoutTable random(Random random) {
        List<Row> rows = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            String type = pick(random, TYPES);
            rows.add(new Row(
                    String.join(" ", Collections.nCopies(depth, "..")),
                    name(random),
                    pick(random, REQUIREMENTS),
                    type,
                    description(random)));
            boolean holds = type.equals("object") || type.equals("array");
            depth = random.nextInt(holds ? depth + 2 : depth + 1);
        }
        return new LayoutTable(rows);
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder(pick(random, SYLLABLES.subList(0, 6)));
        for (int i = random.nextInt(3); i > 0; i--) {
            name.append('_').append(pick(random, SYLLABLES));
        }
        return random.nextInt(15) == 0 ? name + " / " + pick(random, SYLLABLES.subList(0, 6)) : name.toString();
    }

    private static List<String> description(Random random) {
        List<String> lines = new ArrayList<>();
        for (int line = 1 + random.nextInt(3); line > 0; line--) {
            StringBuilder text = new StringBuilder("Says");
            for (int i = random.nextInt(6); i > 0; i--) {
                text.append(' ').append(pick(random, WORDS));
            }
            lines.add(text.append('.').toString());
        }
        return lines;
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String page(Layout layout) {
        String head = "Row a Boat\n\nPOST https://api.lampwright.example/v3/boat/row\n\nRequest parameters\n\n";
        String tail = "\nResponse parameters\n\n";
        return switch (layout) {
            case CELLS ->
                head + "Name\n\nReq/Opt\n\nType\n\nDescription\n\n" + cells() + tail
                        + "Name\n\nType\n\nDescription\n\nid\n\nint\n\nNumber.\n";
            case GLUED ->
                head + "NameReq/OptTypeDescription\n" + joined("") + tail + "NameTypeDescription\nidintNumber.\n";
            case SPACE ->
                head + "Name Req/Opt Type Description\n" + joined(" ") + tail
                        + "Name Type Description\nid int Number.\n";
            case PIPE ->
                head + "| Name | Req/Opt | Type | Description |\n|---|---|---|---|\n" + piped() + tail
                        + "| Name | Type | Description |\n|---|---|---|\n| id | int | Number. |\n";
            case HTML ->
                "<!DOCTYPE html><html><body><h1>Row a Boat</h1>\n<p>POST https://api.lampwright.example/v3/boat/row</p>"
                        + "\n<table><tr><th>Name</th><th>Req/Opt</th><th>Type</th><th>Description</th></tr>\n" + html()
                        + "</table>\n<table><tr><th>Name</th><th>Type</th><th>Description</th></tr>\n"
                        + "<tr><td>id</td><td>int</td><td>Number.</td></tr></table></body></html>\n";
        };
    }

    private String cells() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> {
            text.append(row.printed()).append("\n\n").append(row.requirement()).append("\n\n");
            text.append(row.type()).append("\n\n");
            row.description().forEach(line -> text.append(line).append("\n\n"));
        });
        return text.toString();
    }

    private String joined(String separator) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.printed())
                .append(separator)
                .append(row.requirement())
                .append(separator)
                .append(row.type())
                .append(separator)
                .append(String.join("\n", row.description()))
                .append('\n'));
        return text.toString();
    }

    private String piped() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append("| ")
                .append(String.join(" | ", row.printed(), row.requirement(), row.type()))
                .append(" | ")
                .append(String.join(" ", row.description()).replace("`", ""))
                .append(" |\n"));
        return text.toString();
    }

    private String html() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> {
            text.append("<tr><td>").append(row.printed()).append("</td><td>").append(row.requirement());
            text.append("</td><td>").append(row.type()).append("</td><td>");
            row.description().forEach(line -> text.append("<p>").append(line).append("</p>"));
            text.append("</td></tr>\n");
        });
        return text.toString();
    }
}

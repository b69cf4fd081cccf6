package dev.certcentral.tools;

import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Layout;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.PageRow;
import dev.certcentral.tools.page.PageTable;
import dev.certcentral.tools.page.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A page for tests, written so that nothing about it is in doubt. First its title and its endpoint, then sections:
 * {@code == request} with the headings and one row a line, cells separated by bars; {@code == sample request} with the text of
 * a sample. {@code \n} in a description is a line break.
 */
public final class WrittenPage {

    private final String file;
    private final String[] lines;
    private int at = 2;

    private WrittenPage(String file, String text) {
        this.file = file;
        this.lines = text.split("\n", -1);
    }

    /** Reads a page. */
    public static Page of(String file, String text) {
        return new WrittenPage(file, text).read();
    }

    private Page read() {
        List<PageTable> tables = new ArrayList<>();
        List<Sample> samples = new ArrayList<>();
        while (at < lines.length) {
            String line = lines[at++];
            if (line.startsWith("== sample ")) {
                Direction direction = Direction.valueOf(line.substring(10).toUpperCase(Locale.ROOT));
                samples.add(new Sample(direction, samples.size() + 1, at + 1, String.join("\n", section())));
            } else if (line.startsWith("== ")) {
                Direction direction = Direction.valueOf(line.substring(3).toUpperCase(Locale.ROOT));
                tables.add(table(direction, at));
            }
        }
        String endpoint = lines[1];
        String name = endpoint.substring(endpoint.lastIndexOf('/') + 1);
        return new Page(file, name, lines[0], endpoint, Layout.HTML, tables, samples, List.of());
    }

    private List<String> section() {
        List<String> section = new ArrayList<>();
        while (at < lines.length && !lines[at].startsWith("== ")) {
            section.add(lines[at++]);
        }
        while (!section.isEmpty() && section.get(section.size() - 1).isBlank()) {
            section.remove(section.size() - 1);
        }
        return section;
    }

    private PageTable table(Direction direction, int line) {
        List<String> section = section();
        List<PageRow> rows = new ArrayList<>();
        for (int i = 1; i < section.size(); i++) {
            rows.add(row(direction, i, line + 1 + i, cells(section.get(i))));
        }
        return new PageTable(direction, line, cells(section.get(0)), rows);
    }

    private static PageRow row(Direction direction, int number, int line, List<String> cells) {
        String name = cells.get(0);
        int end = 0;
        while (name.startsWith("..", end)) {
            end += name.startsWith(" ", end + 2) ? 3 : 2;
        }
        String requirement = direction == Direction.REQUEST ? cells.get(1) : "";
        int type = direction == Direction.REQUEST ? 2 : 1;
        return new PageRow(
                number,
                line,
                name.substring(0, end).strip(),
                name.substring(end),
                requirement,
                cells.get(type),
                cells.get(type + 1).replace("\\n", "\n"),
                List.of());
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }
}

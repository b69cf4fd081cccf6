package dev.certcentral.tools.page.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides where the description of a table's last row ends and other text of the page begins; only here nothing follows
 * that would tell.
 */
final class LastRow {

    /** Beginnings of paragraphs that go on with a description. */
    private static final List<String> GOES_ON = List.of(
            "allowed value",
            "possible value",
            "default",
            "max",
            "min",
            "note:",
            "important:",
            "format:",
            "range:",
            "example:",
            "required if",
            "•",
            "*",
            "- ");

    private LastRow() {}

    /** How many lines of what follows the row's cells are its description. */
    static int length(RowDraft row, boolean cells, boolean anotherTableFollows) {
        List<Line> lines = row.description();
        int end = 0;
        boolean gap = false;
        boolean any = !row.cells().rest().isEmpty();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank()) {
                gap = any;
            } else if (gap && !(cells && anotherTableFollows ? inside(line) : goesOn(line))) {
                return end;
            } else {
                any = true;
                gap = false;
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean inside(Line line) {
        return Words.whole(line.text(), Words.HEADINGS).isEmpty() && !SampleFinder.starts(line.text());
    }

    private static boolean goesOn(Line line) {
        String start = line.text().toLowerCase(Locale.ROOT);
        return GOES_ON.stream().anyMatch(start::startsWith)
                && Words.whole(line.text(), Set.of(Word.Kind.NOISE)).isEmpty();
    }
}

package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Layout;
import java.util.List;

/**
 * The header row of a table in a text.
 *
 * @param layout what it tells about the layout
 * @param columns what the columns are said to hold, in the printed order
 * @param headings the words as printed
 * @param start index of its first line
 * @param end index after its last line
 */
record Header(Layout layout, List<Word> columns, List<String> headings, int start, int end) {

    Header {
        columns = List.copyOf(columns);
        headings = List.copyOf(headings);
    }

    /** Whether it announces that column. */
    boolean has(Word.Kind kind) {
        return columns.stream().anyMatch(word -> word.kind() == kind);
    }

    /** Whether these words can head a parameter table: a name and something to tell rows by. */
    static boolean plausible(List<Word> columns) {
        boolean name = columns.stream().anyMatch(word -> word.kind() == Word.Kind.NAME);
        boolean type = columns.stream().anyMatch(word -> word.kind() == Word.Kind.TYPE);
        boolean distinct = columns.stream().map(Word::kind).distinct().count() == columns.size();
        return name && type && distinct && columns.size() >= 3;
    }
}

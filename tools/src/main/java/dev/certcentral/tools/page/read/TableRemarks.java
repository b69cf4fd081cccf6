package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Layout;
import dev.certcentral.tools.page.RemarkCode;
import java.util.List;

/** What is odd about a table as a whole, or about its rows side by side. */
final class TableRemarks {

    private TableRemarks() {}

    static void about(Header header, List<RowDraft> rows, Remarks remarks) {
        int line = rows.get(0).line();
        Depths.guess(rows);
        rows.forEach(row -> row(row, remarks));
        if (header.layout() == Layout.PIPE) {
            remarks.addOnce(
                    RemarkCode.PIPE_LAYOUT,
                    line,
                    "this layout drops inline code and lists, so values may be missing and hashes differ; import the page as"
                            + " HTML");
        }
        boolean typeFirst = rows.stream().anyMatch(row -> row.cells().typeFirst());
        if (header.has(Word.Kind.REQUIREMENT) && typeFirst != announced(header)) {
            remarks.add(
                    RemarkCode.HEADER_ORDER,
                    line,
                    "the header says " + String.join(", ", header.headings())
                            + "; the cells run otherwise and were told" + " apart by what is in them");
        }
        boolean foreign = header.columns().stream().anyMatch(word -> !word.english())
                || rows.stream().anyMatch(row -> row.cells().foreign());
        if (foreign) {
            remarks.addOnce(
                    RemarkCode.TRANSLATED_PAGE,
                    line,
                    "this is a translation; its texts and hashes differ from the English page, so do not make it the ledger");
        }
    }

    private static boolean announced(Header header) {
        List<Word.Kind> kinds = header.columns().stream().map(Word::kind).toList();
        return kinds.indexOf(Word.Kind.TYPE) < kinds.indexOf(Word.Kind.REQUIREMENT);
    }

    private static void row(RowDraft row, Remarks remarks) {
        String name = row.cells().name();
        if (row.cells().guesses().stream().anyMatch(guess -> guess.about().equals("name") && lost(guess.because()))) {
            remarks.add(
                    RemarkCode.NAME_LOST,
                    row.line(),
                    "the name is missing or cut: `" + name + "`; take it from the page before you use the ledger");
        }
        if (ValueGaps.in(row.text())) {
            remarks.add(
                    RemarkCode.VALUES_LOST,
                    row.line(),
                    "`" + name + "` announces values that were lost when the page was saved; look at the page");
        }
    }

    private static boolean lost(String because) {
        return because.startsWith("the row has no name") || because.endsWith("is no whole name");
    }
}

package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Layout;
import dev.certcentral.tools.page.PageRow;
import dev.certcentral.tools.page.PageTable;
import dev.certcentral.tools.page.RemarkCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads one HTML table. */
final class HtmlTable {

    private final String file;
    private final Element table;
    private final Remarks remarks;
    private final Header header;

    HtmlTable(String file, Element table, Remarks remarks) {
        this.file = file;
        this.table = table;
        this.remarks = remarks;
        this.header = header(table);
    }

    /** Whether an element is a table with a header such as Name, Req/Opt, Type, Description. */
    static boolean isParameterTable(Element element) {
        return element.normalName().equals("table")
                && Header.plausible(header(element).columns());
    }

    Header header() {
        return header;
    }

    private static Header header(Element table) {
        List<String> headings = rows(table).stream()
                .findFirst()
                .map(row -> row.children().stream()
                        .map(cell -> Blanks.squeeze(cell.text()))
                        .toList())
                .orElse(List.of());
        List<Word> words = headings.stream()
                .flatMap(text -> Words.whole(text, Words.COLUMNS).stream())
                .toList();
        return new Header(Layout.HTML, words, headings, 0, 1);
    }

    /** Its own rows, not those of tables inside its cells. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (List.of("thead", "tbody", "tfoot").contains(child.normalName())) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    PageTable read(Direction direction) throws UnreadablePageException {
        CellSorter sorter = new CellSorter(header.has(Word.Kind.REQUIREMENT));
        List<RowDraft> drafts = new ArrayList<>();
        for (Element row : rows(table).stream().skip(1).toList()) {
            List<String> cells = row.children().stream().map(HtmlTable::text).toList();
            Line line = new Line(HtmlLines.lineOf(row), Blanks.squeeze(String.join(" ", cells)));
            Optional<RowCells> sorted = cells.isEmpty() ? Optional.empty() : sorter.sort(cells);
            sorted.ifPresent(found -> drafts.add(new RowDraft(line.number(), found)));
            if (sorted.isEmpty() && !line.blank()) {
                remarks.add(
                        RemarkCode.ODD_ROW,
                        line.number(),
                        "`" + line.shortened() + "` is no row of a parameter; it was left out");
            }
        }
        Line heading = new Line(HtmlLines.lineOf(table), String.join(" ", header.headings()));
        if (drafts.isEmpty()) {
            throw UnreadablePageException.at(
                    file, heading, "no row of the table follows its header; save the whole page.");
        }
        TableRemarks.about(header, drafts, remarks);
        List<PageRow> read = new ArrayList<>();
        drafts.forEach(draft -> read.add(draft.row(read.size() + 1)));
        return new PageTable(direction, heading.number(), header.headings(), read);
    }

    private static String text(Element cell) {
        return HtmlLines.of(cell).stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}

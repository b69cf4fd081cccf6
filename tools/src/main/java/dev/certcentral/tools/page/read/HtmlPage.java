package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Layout;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.RemarkCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a page that was saved as HTML. */
final class HtmlPage {

    private final String file;
    private final Document document;
    private final Remarks remarks = new Remarks();

    HtmlPage(String file, String text) {
        this.file = file;
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        this.document = Jsoup.parse(text, "", parser);
    }

    /** Whether a text is HTML rather than text that mentions some. */
    static boolean isHtml(String text) {
        String start =
                Blanks.strip(text.substring(0, Math.min(text.length(), 2000))).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<")
                        && (start.contains("<html") || text.contains("<table") || text.contains("<TABLE"));
    }

    Page read() throws UnreadablePageException {
        List<Element> tables = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Line> lines = HtmlLines.of(document.body(), HtmlTable::isParameterTable, tables, places);
        PageBuilder page = new PageBuilder(file, remarks);
        int from = 0;
        for (int i = 0; i < tables.size(); i++) {
            List<Line> before = lines.subList(from, places.get(i));
            from = places.get(i);
            page.outside(before);
            HtmlTable table = new HtmlTable(file, tables.get(i), remarks);
            page.table(table.read(direction(before, table)), List.of());
        }
        page.outside(lines.subList(from, lines.size()));
        Set<Element> known = new HashSet<>(tables);
        document.body().select("table").stream()
                .filter(table ->
                        !known.contains(table) && table.parents().stream().noneMatch(known::contains))
                .forEach(table -> remarks.add(
                        RemarkCode.OTHER_TABLE,
                        HtmlLines.lineOf(table),
                        "this table has no header of a parameter table and was read as text"));
        Optional<String> title =
                Optional.ofNullable(document.body().selectFirst("h1")).map(heading -> Blanks.squeeze(heading.text()));
        return page.build(Layout.HTML, title);
    }

    private static Direction direction(List<Line> before, HtmlTable table) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 3); i--) {
            Optional<Word> word = Words.whole(before.get(i).text(), Set.of(Word.Kind.REQUEST, Word.Kind.RESPONSE));
            if (word.isPresent()) {
                return word.get().kind() == Word.Kind.REQUEST ? Direction.REQUEST : Direction.RESPONSE;
            }
        }
        return table.header().has(Word.Kind.REQUIREMENT) ? Direction.REQUEST : Direction.RESPONSE;
    }
}

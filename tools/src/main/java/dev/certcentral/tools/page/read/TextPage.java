package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Layout;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.PageTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a page that was saved as text. */
final class TextPage {

    private static final Set<Word.Kind> DIRECTIONS = EnumSet.of(Word.Kind.REQUEST, Word.Kind.RESPONSE);

    /** How many lines a notice between heading and header may have. */
    private static final int NOTICE = 8;

    /** Shorter ones, such as {@code Response}, stand above samples, too. */
    private static final int SURE_HEADING = 12;

    private final String file;
    private final List<Line> lines;
    private final Remarks remarks = new Remarks();

    TextPage(String file, List<Line> lines) {
        this.file = file;
        this.lines = lines;
    }

    Page read() throws UnreadablePageException {
        List<Header> headers = new HeaderFinder(lines).find();
        PageBuilder page = new PageBuilder(file, remarks);
        if (headers.isEmpty()) {
            return page.build(Layout.CELLS, Optional.empty());
        }
        List<Integer> headings = new ArrayList<>();
        for (Header header : headers) {
            int from = headings.isEmpty() ? 0 : headers.get(headings.size() - 1).end();
            headings.add(heading(header, from));
        }
        page.outside(lines.subList(0, headings.get(0)));
        for (int i = 0; i < headers.size(); i++) {
            Header header = headers.get(i);
            boolean last = i + 1 == headers.size();
            int end = last ? lines.size() : headings.get(i + 1);
            Line heading = lines.get(headings.get(i));
            TableReader reader = new TableReader(file, remarks, header, lines.subList(header.end(), end), !last);
            PageTable table = reader.read(direction(header, heading), heading);
            page.notice(lines.subList(headings.get(i), header.start()));
            page.table(table, reader.left());
        }
        return page.build(headers.get(0).layout(), Optional.empty());
    }

    /**
     * Index of the heading that says which way a table's parameters travel; its header if none does. A notice may stand
     * between, but then the heading must say that parameters follow.
     */
    private int heading(Header header, int from) {
        int seen = 0;
        for (int i = header.start() - 1; i >= from && seen < NOTICE; i--) {
            String text = lines.get(i).text();
            if (!text.isEmpty()) {
                seen++;
                boolean says = Words.whole(text, DIRECTIONS).isPresent();
                if (says && (seen == 1 || text.length() >= SURE_HEADING)) {
                    return i;
                }
            }
        }
        return header.start();
    }

    private static Direction direction(Header header, Line heading) {
        Word.Kind kind = Words.whole(heading.text(), DIRECTIONS)
                .map(Word::kind)
                .orElse(header.has(Word.Kind.REQUIREMENT) ? Word.Kind.REQUEST : Word.Kind.RESPONSE);
        return kind == Word.Kind.REQUEST ? Direction.REQUEST : Direction.RESPONSE;
    }
}

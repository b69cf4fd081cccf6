package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Layout;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.PageTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a page that was saved as text. */
final class TextPage {

    private static final Set<Word.Kind> DIRECTIONS = EnumSet.of(Word.Kind.REQUEST, Word.Kind.RESPONSE);

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
        page.outside(lines.subList(0, heading(headers.get(0))));
        for (int i = 0; i < headers.size(); i++) {
            Header header = headers.get(i);
            boolean last = i + 1 == headers.size();
            int end = last ? lines.size() : heading(headers.get(i + 1));
            Line heading = lines.get(heading(header));
            TableReader reader = new TableReader(file, remarks, header, lines.subList(header.end(), end), !last);
            PageTable table = reader.read(direction(header, heading), heading);
            page.table(table, reader.left());
        }
        return page.build(headers.get(0).layout(), Optional.empty());
    }

    /** Index of the line above a header that says which way its parameters travel; the header itself if none does. */
    private int heading(Header header) {
        int above = header.start() - 1;
        while (above >= 0 && lines.get(above).blank()) {
            above--;
        }
        boolean says =
                above >= 0 && Words.whole(lines.get(above).text(), DIRECTIONS).isPresent();
        return says ? above : header.start();
    }

    private static Direction direction(Header header, Line heading) {
        Word.Kind kind = Words.whole(heading.text(), DIRECTIONS)
                .map(Word::kind)
                .orElse(header.has(Word.Kind.REQUIREMENT) ? Word.Kind.REQUEST : Word.Kind.RESPONSE);
        return kind == Word.Kind.REQUEST ? Direction.REQUEST : Direction.RESPONSE;
    }
}

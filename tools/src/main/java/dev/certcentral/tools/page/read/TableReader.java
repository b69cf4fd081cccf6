package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Layout;
import dev.certcentral.tools.page.PageRow;
import dev.certcentral.tools.page.PageTable;
import dev.certcentral.tools.page.RemarkCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the table below one header row of a text. Every line becomes part of a row, or is left over and remarked upon. */
final class TableReader {

    private final String file;
    private final Remarks remarks;
    private final Header header;
    private final List<Line> lines;
    private final boolean anotherFollows;
    private final RowReader reader;
    private final List<RowDraft> rows = new ArrayList<>();
    private final List<Line> left = new ArrayList<>();

    /**
     * Prepares reading.
     *
     * @param lines from the header's end to the next table's heading, or the end of the page
     */
    TableReader(String file, Remarks remarks, Header header, List<Line> lines, boolean anotherFollows) {
        this.file = file;
        this.remarks = remarks;
        this.header = header;
        this.lines = lines;
        this.anotherFollows = anotherFollows;
        boolean requirements = header.has(Word.Kind.REQUIREMENT);
        this.reader = switch (header.layout()) {
            case CELLS -> new CellRows(requirements);
            case GLUED -> new JoinedRows(false, requirements);
            case SPACE -> new JoinedRows(true, requirements);
            case PIPE, HTML -> new PipeRows(requirements);
        };
    }

    PageTable read(Direction direction, Line heading) throws UnreadablePageException {
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            Optional<RowCells> cells = line.blank() ? Optional.empty() : reader.read(lines, i);
            if (cells.isPresent()) {
                rows.add(new RowDraft(line.number(), cells.get()));
                i += cells.get().lines();
            } else {
                describe(line, i);
                i++;
            }
        }
        if (rows.isEmpty()) {
            Line shown =
                    lines.stream().filter(line -> !line.blank()).findFirst().orElse(heading);
            throw UnreadablePageException.at(
                    file,
                    shown,
                    "no row of the table follows its header; the layout is not known. Save the page as HTML.");
        }
        endLastRow();
        TableRemarks.about(header, rows, remarks);
        List<PageRow> read = new ArrayList<>();
        rows.forEach(row -> read.add(row.row(read.size() + 1)));
        return new PageTable(direction, heading.number(), header.headings(), read);
    }

    /** Lines after the table that belong to no row. */
    List<Line> left() {
        return left;
    }

    private void describe(Line line, int index) throws UnreadablePageException {
        if (Marks.of(line.text()).sureIn(line.text())) {
            cut(line, index);
        } else if (rows.isEmpty()) {
            if (!line.blank() && !PipeRow.isRule(line.text())) {
                remarks.add(
                        RemarkCode.TEXT_BEFORE_ROWS,
                        line.number(),
                        "`" + line.shortened()
                                + "` stands before the first row and belongs to none; see whether it is one");
            }
        } else {
            rows.get(rows.size() - 1).add(line);
        }
    }

    /** A row for certain whose cells cannot be told apart: the page's last line may be cut, any other is a riddle. */
    private void cut(Line line, int index) throws UnreadablePageException {
        boolean last = !anotherFollows && lines.stream().skip(index + 1L).allMatch(Line::blank);
        if (!last) {
            throw UnreadablePageException.at(
                    file, line, "a row starts here, but its cells cannot be told apart. Save the page as HTML.");
        }
        remarks.add(
                RemarkCode.ROW_CUT,
                line.number(),
                "the page ends in the middle of the row `" + line.shortened() + "`; save the whole page");
    }

    private void endLastRow() {
        RowDraft last = rows.get(rows.size() - 1);
        int length = LastRow.length(last, header.layout() == Layout.CELLS, anotherFollows);
        List<Line> tail = last.description().subList(length, last.description().size());
        left.addAll(tail);
        if (tail.stream().anyMatch(line -> !line.blank())) {
            last.guess("description", Confidence.MEDIUM, "text follows the table; taken to end at the first gap");
        }
        tail.clear();
        for (RowDraft row : rows) {
            row.description().stream()
                    .filter(line -> !line.blank() && reader.suspects(line))
                    .forEach(line -> remarks.add(
                            RemarkCode.POSSIBLE_ROW,
                            line.number(),
                            "`" + line.shortened() + "` was taken as part of the description of `"
                                    + row.cells().name() + "`, but could be a row; look at the page"));
        }
    }
}

package dev.certcentral.tools.page.read;

import java.util.List;
import java.util.Optional;

/** Rows whose cells stand between bars. */
final class PipeRows implements RowReader {

    private final CellSorter sorter;

    PipeRows(boolean requirements) {
        this.sorter = new CellSorter(requirements);
    }

    @Override
    public Optional<RowCells> read(List<Line> lines, int index) {
        String text = lines.get(index).text();
        if (text.indexOf('|') < 0 || PipeRow.isRule(text)) {
            return Optional.empty();
        }
        return sorter.sort(PipeRow.cells(text).stream().map(PipeRows::plain).toList());
    }

    private static String plain(String cell) {
        return cell.replace("`", "")
                .replace("<br>", "\n")
                .replace("<br/>", "\n")
                .replace("<br />", "\n");
    }

    @Override
    public boolean suspects(Line line) {
        return line.text().indexOf('|') >= 0 && !PipeRow.isRule(line.text());
    }
}

package dev.certcentral.tools.page.read;

import java.util.ArrayList;
import java.util.List;

/** A line of a pipe table, cut into cells. */
final class PipeRow {

    private PipeRow() {}

    /** The cells, without the bars at both ends; {@code \|} is no bar. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean escape = c == '\\' && i + 1 < line.length() && "|\\_*`[]<>-.".indexOf(line.charAt(i + 1)) >= 0;
            if (escape) {
                cell.append(line.charAt(++i));
            } else if (c == '|') {
                cells.add(Blanks.strip(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(Blanks.strip(cell.toString()));
        if (line.startsWith("|")) {
            cells.remove(0);
        }
        if (cells.size() > 1 && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** Whether it only rules off the header. */
    static boolean isRule(String line) {
        return !line.isEmpty() && line.chars().allMatch(c -> "|-:+ \u00A0\t".indexOf(c) >= 0) && line.indexOf('-') >= 0;
    }
}

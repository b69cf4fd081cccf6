package dev.certcentral.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown, aligned so that people can read it in a terminal, too. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /** With these columns; the first is for words, the others for numbers. */
    public Table(String... columns) {
        rows.add(List.of(columns));
    }

    /** Adds a row with as many cells as there are columns. */
    public void row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    "a row of this table has " + rows.get(0).size() + " cells");
        }
        rows.add(List.of(cells));
    }

    /** A number as people write it: three digits that count. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(text, rows.get(0));
        text.append("|---").append("|--:".repeat(rows.get(0).size() - 1)).append("|\n");
        rows.subList(1, rows.size()).forEach(row -> line(text, row));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String blanks = " ".repeat(width(i) - cells.get(i).length());
            text.append("| ")
                    .append(i == 0 ? cells.get(i) + blanks : blanks + cells.get(i))
                    .append(' ');
        }
        text.append("|\n");
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}

package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.page.Guess;
import dev.certcentral.tools.page.PageRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row while its description grows. */
final class RowDraft {

    private final int line;
    private final RowCells cells;
    private final List<Guess> guesses;
    private final List<Line> description = new ArrayList<>();

    RowDraft(int line, RowCells cells) {
        this.line = line;
        this.cells = cells;
        this.guesses = new ArrayList<>(cells.guesses());
    }

    int line() {
        return line;
    }

    RowCells cells() {
        return cells;
    }

    int depth() {
        return (cells.marks().text().length() + 1) / 3;
    }

    void add(Line more) {
        description.add(more);
    }

    void guess(String about, Confidence confidence, String because) {
        guesses.add(new Guess(about, confidence, because));
    }

    /** Lines of the description so far, blank ones too. */
    List<Line> description() {
        return description;
    }

    String text() {
        return Stream.concat(Stream.of(cells.rest()), description.stream().map(Line::text))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    PageRow row(int number) {
        return new PageRow(
                number, line, cells.marks().text(), cells.name(), cells.requirement(), cells.type(), text(), guesses);
    }
}

package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.page.Guess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows whose cells stand in one line: glued together, or separated by a blank. */
final class JoinedRows implements RowReader {

    /** Names of a row that holds several can stand on lines of their own. */
    private static final int MOST_NAME_LINES = 6;

    private final JoinedCells cells;

    JoinedRows(boolean blanks, boolean requirements) {
        this.cells = new JoinedCells(blanks, requirements);
    }

    @Override
    public Optional<RowCells> read(List<Line> lines, int index) {
        String text = lines.get(index).text();
        Marks marks = Marks.of(text);
        if (marks.end() == text.length()) {
            return Optional.empty();
        }
        return cells.parse(text, marks.end(), marks.sureIn(text))
                .map(found -> row(marks, found, text, 1))
                .or(() -> severalNames(lines, index, marks));
    }

    /** {@code old_name}, {@code -or-}, {@code new_name}, {@code optionalstringText}, each on its line. */
    private Optional<RowCells> severalNames(List<Line> lines, int index, Marks marks) {
        StringBuilder name = new StringBuilder();
        for (int i = index; i < Math.min(lines.size(), index + MOST_NAME_LINES); i++) {
            String text = i == index
                    ? lines.get(i).text().substring(marks.end())
                    : lines.get(i).text();
            if (i > index) {
                Optional<JoinedFound> found = cells.parseWithoutName(text, name.toString());
                if (found.isPresent()) {
                    return Optional.of(row(marks, found.get(), text, i - index + 1));
                }
            }
            if (!NameRun.isWhole(text) && !NameRun.isConnector(text)) {
                return Optional.empty();
            }
            name.append(name.isEmpty() ? "" : " ").append(text);
        }
        return Optional.empty();
    }

    private static RowCells row(Marks marks, JoinedFound found, String text, int lines) {
        List<Guess> guesses = new ArrayList<>(found.guesses());
        if (marks.odd()) {
            guesses.add(new Guess("depth", Confidence.LOW, "the dots before the name are no whole marks"));
        }
        return new RowCells(
                marks,
                Blanks.squeeze(found.name()),
                Blanks.squeeze(found.requirement()),
                found.type(),
                Blanks.strip(text.substring(found.end())),
                lines,
                found.typeFirst(),
                found.foreign(),
                guesses);
    }

    @Override
    public boolean suspects(Line line) {
        return cells.suspects(line.text());
    }
}

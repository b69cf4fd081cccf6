package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.page.Guess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows whose cells stand on a line each. A row is a name followed by what a requirement and a type look like. */
final class CellRows implements RowReader {

    /** A name over several lines, a requirement, a type, and one line more to be sure. */
    private static final int WINDOW = 9;

    private final boolean requirements;

    CellRows(boolean requirements) {
        this.requirements = requirements;
    }

    @Override
    public Optional<RowCells> read(List<Line> lines, int index) {
        Line first = lines.get(index);
        Marks marks = Marks.of(first.text());
        String name = first.text().substring(marks.end());
        if (!NameRun.isWhole(name)) {
            return Optional.empty();
        }
        List<Integer> next = following(lines, index);
        return Optional.ofNullable(row(lines, marks, name, next, index))
                .or(() -> severalNames(lines, marks, name, next, index));
    }

    private Optional<RowCells> severalNames(
            List<Line> lines, Marks marks, String first, List<Integer> next, int index) {
        StringBuilder name = new StringBuilder(first);
        for (int i = 0; i + 1 < next.size(); i++) {
            String text = lines.get(next.get(i)).text();
            boolean connects = NameRun.isConnector(text);
            if (!connects
                            && (i == 0
                                    || !NameRun.isConnector(
                                            lines.get(next.get(i - 1)).text()))
                    || !connects && !NameRun.isWhole(text)) {
                return Optional.empty();
            }
            name.append(' ').append(text);
            RowCells row =
                    connects ? null : row(lines, marks, name.toString(), next.subList(i + 1, next.size()), index);
            if (row != null) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static List<Integer> following(List<Line> lines, int index) {
        List<Integer> next = new ArrayList<>();
        for (int i = index + 1; i < lines.size() && next.size() < WINDOW; i++) {
            if (!lines.get(i).blank()) {
                next.add(i);
            }
        }
        return next;
    }

    private @Nullable RowCells row(List<Line> lines, Marks marks, String name, List<Integer> next, int index) {
        if (next.isEmpty()) {
            return null;
        }
        String second = lines.get(next.get(0)).text();
        String third = next.size() > 1 ? lines.get(next.get(1)).text() : "";
        RequirementCell requirement = RequirementCell.whole(second);
        Optional<Word> type = Words.whole(second, Words.DATATYPES);
        if (requirement != null) {
            Optional<Word> thirdType = Words.whole(third, Words.DATATYPES);
            if (thirdType.isPresent()) {
                boolean foreign = requirement.foreign() || !thirdType.get().english();
                return cells(marks, name, second, third, next.get(1) - index + 1, false, foreign);
            }
            return withoutType(lines, marks, name, second, next, index);
        }
        RequirementCell late = RequirementCell.whole(third);
        if (type.isPresent() && late != null) {
            boolean foreign = late.foreign() || !type.get().english();
            return cells(marks, name, third, second, next.get(1) - index + 1, true, foreign);
        }
        if (type.isPresent() && (!requirements || marks.sureIn(lines.get(index).text()))) {
            return withoutRequirement(
                    marks,
                    name,
                    second,
                    third,
                    next.get(0) - index + 1,
                    !type.get().english());
        }
        return null;
    }

    /** In {@code status, id, int} the row is {@code id}: a type that is also a name is not taken before another type. */
    private @Nullable RowCells withoutRequirement(
            Marks marks, String name, String type, String next, int lines, boolean foreign) {
        if (type.equals("id") && Words.whole(next, Words.DATATYPES).isPresent()) {
            return null;
        }
        Guess[] guesses = requirements
                ? new Guess[] {new Guess("requirement", Confidence.LOW, "the row has no requirement, its table has")}
                : new Guess[0];
        return cells(marks, name, "", type, lines, false, foreign, guesses);
    }

    private static RowCells withoutType(
            List<Line> lines, Marks marks, String name, String requirement, List<Integer> next, int index) {
        String third = next.size() > 1 ? lines.get(next.get(1)).text() : "";
        String fourth = next.size() > 2 ? lines.get(next.get(2)).text() : "";
        boolean word = third.length() > 1
                && third.length() < 24
                && third.chars().allMatch(Character::isLowerCase)
                && RequirementCell.whole(fourth) == null;
        return word
                ? cells(
                        marks,
                        name,
                        requirement,
                        third,
                        next.get(1) - index + 1,
                        false,
                        false,
                        new Guess(
                                "type", Confidence.LOW, "`" + third + "` is no known type but stands where one should"))
                : cells(
                        marks,
                        name,
                        requirement,
                        "",
                        next.get(0) - index + 1,
                        false,
                        false,
                        new Guess("type", Confidence.LOW, "no type follows the requirement"));
    }

    private static RowCells cells(
            Marks marks,
            String name,
            String requirement,
            String type,
            int lines,
            boolean typeFirst,
            boolean foreign,
            Guess... guesses) {
        List<Guess> all = new ArrayList<>(List.of(guesses));
        if (marks.odd()) {
            all.add(new Guess("depth", Confidence.LOW, "the dots before the name are no whole marks"));
        }
        return new RowCells(
                marks,
                Blanks.squeeze(name),
                Blanks.squeeze(requirement),
                Blanks.squeeze(type),
                "",
                lines,
                typeFirst,
                foreign,
                all);
    }

    @Override
    public boolean suspects(Line line) {
        return RequirementCell.whole(line.text()) != null;
    }
}

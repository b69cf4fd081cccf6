package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.page.Guess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what separate cells hold by what is in them; headers are not to be trusted. */
final class CellSorter {

    /** Requirement and type stand among the first cells; later ones are prose. */
    private static final int HEAD = 4;

    private final boolean requirements;

    CellSorter(boolean requirements) {
        this.requirements = requirements;
    }

    Optional<RowCells> sort(List<String> cells) {
        int requirement = -1;
        int type = -1;
        boolean foreign = false;
        for (int i = 0; i < Math.min(HEAD, cells.size()); i++) {
            RequirementCell found = RequirementCell.whole(cells.get(i));
            Optional<Word> word = Words.whole(cells.get(i), Words.DATATYPES);
            if (requirement < 0 && found != null) {
                requirement = i;
                foreign |= found.foreign();
            } else if (type < 0 && word.isPresent() && !nameBefore(cells, i)) {
                type = i;
                foreign |= !word.get().english();
            }
        }
        return requirement < 0 && type < 0 ? withoutAnchor(cells) : Optional.of(row(cells, requirement, type, foreign));
    }

    /** A row may be called {@code id} or {@code date}: the first cell is a type only if what follows is no type. */
    private boolean nameBefore(List<String> cells, int i) {
        return i == 0
                && cells.size() > 1
                && (Words.whole(cells.get(1), Words.DATATYPES).isPresent()
                        || RequirementCell.whole(cells.get(1)) != null);
    }

    private Optional<RowCells> withoutAnchor(List<String> cells) {
        Marks marks = Marks.of(cells.get(0));
        String name = cells.get(0).substring(marks.end());
        if (cells.size() < 2 || !NameRun.isWhole(name)) {
            return Optional.empty();
        }
        List<Guess> guesses = new ArrayList<>();
        guesses.add(new Guess("type", Confidence.LOW, "no cell holds a type"));
        if (requirements) {
            guesses.add(new Guess("requirement", Confidence.LOW, "no cell holds a requirement"));
        }
        return Optional.of(cells(marks, name, "", "", cells.subList(1, cells.size()), false, false, guesses));
    }

    private RowCells row(List<String> cells, int requirement, int type, boolean foreign) {
        int first = requirement < 0 ? type : type < 0 ? requirement : Math.min(requirement, type);
        int last = Math.max(requirement, type);
        String head = String.join(" ", cells.subList(0, first));
        Marks marks = Marks.of(head);
        String name = Blanks.squeeze(head.substring(marks.end()));
        List<Guess> guesses = new ArrayList<>();
        List<String> rest = new ArrayList<>(cells.subList(first + 1, cells.size()));
        if (last > first) {
            rest = new ArrayList<>(cells.subList(first + 1, last));
            rest.addAll(cells.subList(last + 1, cells.size()));
        }
        if (name.isEmpty()) {
            guesses.add(new Guess("name", Confidence.LOW, "the row has no name"));
        } else if (!NameRun.isWhole(name) || name.indexOf('[') >= 0 && name.indexOf(']') < 0) {
            guesses.add(new Guess("name", Confidence.LOW, "`" + name + "` is no whole name"));
        }
        if (type < 0) {
            guesses.add(new Guess("type", Confidence.LOW, "no cell holds a known type"));
        }
        if (requirement < 0 && requirements) {
            guesses.add(new Guess("requirement", Confidence.LOW, "the row has no requirement, its table has"));
        }
        boolean typeFirst = type >= 0 && type < requirement;
        return cells(
                marks,
                name,
                requirement < 0 ? "" : cells.get(requirement),
                type < 0 ? "" : cells.get(type),
                rest,
                typeFirst,
                foreign,
                guesses);
    }

    private static RowCells cells(
            Marks marks,
            String name,
            String requirement,
            String type,
            List<String> description,
            boolean typeFirst,
            boolean foreign,
            List<Guess> guesses) {
        List<Guess> all = new ArrayList<>(guesses);
        if (marks.odd()) {
            all.add(new Guess("depth", Confidence.LOW, "the dots before the name are no whole marks"));
        }
        return new RowCells(
                marks,
                name,
                Blanks.squeeze(requirement),
                Blanks.squeeze(type),
                Blanks.strip(String.join("\n", description)),
                1,
                typeFirst,
                foreign,
                all);
    }
}

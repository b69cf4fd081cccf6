package dev.certcentral.tools.drift;

import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.tools.ledger.RowHash;
import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.PageRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares one table of a page with its ledger. */
final class TableDrift {

    private final Direction direction;
    private final List<Ledger.Row> before;
    private final List<Ledger.Row> after;
    private final List<PageRow> printed;
    private final List<String> beforePaths;
    private final List<String> afterPaths;
    private final SpecRows spec;
    private final List<RowPair> pairs;

    TableDrift(
            Operation operation,
            Direction direction,
            List<Ledger.Row> before,
            List<Ledger.Row> after,
            List<PageRow> printed) {
        this.direction = direction;
        this.before = before;
        this.after = after;
        this.printed = printed;
        this.beforePaths = RowPaths.of(before);
        this.afterPaths = RowPaths.of(after);
        this.spec = new SpecRows(operation, direction);
        this.pairs = new RowAlignment(before, after, this::sameText).pairs();
    }

    /** Whether the row of the page would have the hash of the ledger's if its other cells were the same. */
    private boolean sameText(int b, int a) {
        Ledger.Row old = before.get(b);
        PageRow now = printed.get(a);
        PageRow likeBefore = new PageRow(
                now.number(),
                now.line(),
                old.marks(),
                old.name(),
                old.requirement(),
                old.type(),
                now.description(),
                List.of());
        return !now.description().isEmpty() && RowHash.of(likeBefore).equals(old.sha256());
    }

    List<RowChange> changes() {
        return pairs.stream().flatMap(pair -> change(pair).stream()).toList();
    }

    private Optional<RowChange> change(RowPair pair) {
        if (pair.before() < 0) {
            return Optional.of(new RowChange(
                    direction,
                    Optional.empty(),
                    Optional.of(after.get(pair.after())),
                    afterPaths.get(pair.after()),
                    EnumSet.of(ChangeKind.ADDED),
                    Optional.empty(),
                    RestsOn.NOTHING));
        }
        Ledger.Row old = before.get(pair.before());
        if (pair.after() < 0) {
            return Optional.of(new RowChange(
                    direction,
                    Optional.of(old),
                    Optional.empty(),
                    beforePaths.get(pair.before()),
                    EnumSet.of(ChangeKind.REMOVED),
                    Optional.empty(),
                    spec.on(old.number())));
        }
        Set<ChangeKind> kinds = kinds(pair);
        Optional<ValuesChange> values = kinds.contains(ChangeKind.TEXT) ? values(pair) : Optional.empty();
        values.ifPresent(change -> kinds.add(ChangeKind.VALUES));
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new RowChange(
                        direction,
                        Optional.of(old),
                        Optional.of(after.get(pair.after())),
                        afterPaths.get(pair.after()),
                        kinds,
                        values,
                        spec.on(old.number())));
    }

    private Set<ChangeKind> kinds(RowPair pair) {
        Ledger.Row old = before.get(pair.before());
        Ledger.Row now = after.get(pair.after());
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (pair.moved()) {
            kinds.add(ChangeKind.MOVED);
        }
        if (!old.name().equals(now.name())) {
            kinds.add(ChangeKind.NAME);
        }
        if (!old.marks().equals(now.marks())) {
            kinds.add(ChangeKind.MARKS);
        }
        if (!old.requirement().equals(now.requirement())) {
            kinds.add(ChangeKind.REQUIREMENT);
        }
        if (!old.type().equals(now.type())) {
            kinds.add(ChangeKind.TYPE);
        }
        boolean cellsOnly = printed.get(pair.after()).description().isEmpty()
                ? old.sha256().equals(emptyHash(old))
                : sameText(pair.before(), pair.after());
        if (!old.sha256().equals(now.sha256()) && !cellsOnly) {
            kinds.add(ChangeKind.TEXT);
        }
        return kinds;
    }

    private static String emptyHash(Ledger.Row row) {
        return RowHash.of(
                new PageRow(row.number(), 1, row.marks(), row.name(), row.requirement(), row.type(), "", List.of()));
    }

    private Optional<ValuesChange> values(RowPair pair) {
        List<String> listed = ListedValues.of(printed.get(pair.after()).description());
        Set<String> wanted = new HashSet<>(listed);
        return listed.isEmpty()
                ? Optional.empty()
                : spec.parameters(before.get(pair.before()).number()).stream()
                        .map(located -> SpecValues.of(located.parameter().type()))
                        .filter(allowed -> !wanted.equals(new HashSet<>(allowed)))
                        .findFirst()
                        .map(allowed -> new ValuesChange(listed, allowed));
    }

    List<Shift> shifts() {
        List<Shift> shifts = new ArrayList<>();
        for (RowPair pair : pairs) {
            if (pair.both() && !pair.moved()) {
                add(shifts, pair.before() + 1, pair.after() - pair.before());
            }
        }
        return shifts.stream().filter(shift -> shift.by() != 0).toList();
    }

    private void add(List<Shift> shifts, int row, int by) {
        Shift last = shifts.isEmpty() ? null : shifts.get(shifts.size() - 1);
        if (last != null && last.by() == by) {
            shifts.set(shifts.size() - 1, new Shift(direction, last.first(), row, by));
        } else {
            shifts.add(new Shift(direction, row, row, by));
        }
    }
}

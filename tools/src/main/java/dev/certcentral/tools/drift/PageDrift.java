package dev.certcentral.tools.drift;

import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.tools.ledger.PageLedger;
import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.PageRow;
import dev.certcentral.tools.page.PageTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a page with the ledger of an operation. */
public final class PageDrift {

    private PageDrift() {}

    /**
     * All differences.
     *
     * @param operation has a ledger
     */
    public static Drift of(Operation operation, Page page) {
        Ledger before =
                operation.ledger().orElseThrow(() -> new IllegalArgumentException(operation.id() + " has no ledger"));
        Ledger after = PageLedger.of(page);
        TableDrift request = new TableDrift(
                operation, Direction.REQUEST, before.request(), after.request(), printed(page, Direction.REQUEST));
        TableDrift response = new TableDrift(
                operation, Direction.RESPONSE, before.response(), after.response(), printed(page, Direction.RESPONSE));
        List<RowChange> rows = new ArrayList<>(request.changes());
        rows.addAll(response.changes());
        List<Shift> shifts = new ArrayList<>(request.shifts());
        shifts.addAll(response.shifts());
        return new Drift(operation.id(), page.name(), head(operation, before, after), rows, shifts);
    }

    private static List<PageRow> printed(Page page, Direction direction) {
        return page.table(direction).map(PageTable::rows).orElse(List.of());
    }

    private static List<HeadChange> head(Operation operation, Ledger before, Ledger after) {
        List<HeadChange> changes = new ArrayList<>();
        head(changes, operation, "page", before.page(), after.page());
        head(changes, operation, "title", before.title(), after.title());
        head(changes, operation, "endpoint", before.endpoint(), after.endpoint());
        return changes;
    }

    private static void head(List<HeadChange> changes, Operation operation, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new HeadChange(
                    what,
                    before,
                    after,
                    operation.errata().stream()
                            .filter(erratum -> erratum.where().equals(Optional.of(what)))
                            .toList()));
        }
    }
}

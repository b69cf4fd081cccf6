package dev.certcentral.tools.ledger;

import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.PageRow;
import java.util.List;

/** The ledger of a page. */
public final class PageLedger {

    private PageLedger() {}

    /** What the ledger's file must say; places are those on the page. */
    public static Ledger of(Page page) {
        return new Ledger(
                page.name(),
                page.title(),
                page.endpoint(),
                rows(page, Direction.REQUEST),
                rows(page, Direction.RESPONSE),
                SourceLocation.ofFile(page.file()));
    }

    private static List<Ledger.Row> rows(Page page, Direction direction) {
        return page.table(direction).stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row(page.file(), row))
                .toList();
    }

    private static Ledger.Row row(String file, PageRow row) {
        return new Ledger.Row(
                row.number(),
                row.name(),
                row.marks(),
                row.requirement(),
                row.type(),
                RowHash.of(row),
                new SourceLocation(file, row.line(), 1));
    }
}

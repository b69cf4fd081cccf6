package dev.certcentral.tools.drift;

import dev.certcentral.spec.model.Ledger;
import dev.certcentral.tools.page.Direction;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to one row.
 *
 * @param direction which table it is in
 * @param before the row of the ledger; empty if it was added
 * @param after the row of the page; empty if it was removed
 * @param path names from the root to it as the marks have it, where it stands now or stood
 * @param kinds what happened; never empty
 * @param values set if {@code kinds} has {@link ChangeKind#VALUES}
 * @param restsOn what in the spec rests on the row
 */
public record RowChange(
        Direction direction,
        Optional<Ledger.Row> before,
        Optional<Ledger.Row> after,
        String path,
        Set<ChangeKind> kinds,
        Optional<ValuesChange> values,
        RestsOn restsOn) {

    public RowChange {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }
}

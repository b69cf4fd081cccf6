package dev.certcentral.tools.drift;

import dev.certcentral.spec.model.Erratum;
import java.util.List;

/**
 * A difference above the tables.
 *
 * @param what {@code page}, {@code title} or {@code endpoint}
 * @param before what the ledger says
 * @param after what the page says
 * @param errata departures from what was printed there
 */
public record HeadChange(String what, String before, String after, List<Erratum> errata) {

    public HeadChange {
        errata = List.copyOf(errata);
    }
}

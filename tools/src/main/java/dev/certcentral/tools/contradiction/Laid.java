package dev.certcentral.tools.contradiction;

import dev.certcentral.tools.overlay.Match;
import dev.certcentral.tools.overlay.Overlay;
import java.util.List;

/**
 * A sample laid over the table it belongs to.
 *
 * @param sample the sample
 * @param table the first table of its direction
 * @param overlay which member belongs to which row
 */
record Laid(SampleView sample, TableView table, Overlay overlay) {

    static Laid of(SampleView sample, TableView table) {
        return new Laid(sample, table, Overlay.of(sample.read().value(), table.outline()));
    }

    List<Match> matches() {
        return overlay.matches();
    }
}

package dev.certcentral.tools.drift.report;

import dev.certcentral.spec.model.Erratum;
import dev.certcentral.tools.drift.Drift;
import dev.certcentral.tools.drift.HeadChange;
import dev.certcentral.tools.drift.RestsOn;
import dev.certcentral.tools.drift.RowChange;
import java.util.ArrayList;
import java.util.List;

/** A drift as plain text. */
public final class DriftText {

    private DriftText() {}

    /** The report, without a line break at its end. */
    public static String of(Drift drift) {
        if (!drift.any()) {
            return drift.page() + ": the page is what the ledger of " + drift.operation() + " says.";
        }
        List<String> lines = new ArrayList<>();
        lines.add(drift.page() + ": "
                + ChangeWords.counted(drift.head().size() + drift.rows().size()) + " against the ledger of "
                + drift.operation());
        lines.add("");
        for (HeadChange head : drift.head()) {
            lines.add(head.what() + ": `" + head.before() + "` -> `" + head.after() + "`");
            errata(lines, head.errata());
        }
        drift.rows().forEach(change -> row(lines, change));
        if (!drift.shifts().isEmpty()) {
            lines.add("");
            lines.add("Row numbers in the spec must follow:");
            drift.shifts().forEach(shift -> lines.add("  " + ChangeWords.shift(shift)));
        }
        return String.join("\n", lines);
    }

    private static void row(List<String> lines, RowChange change) {
        lines.add(ChangeWords.place(change) + ": " + String.join("; ", ChangeWords.phrases(change)));
        RestsOn restsOn = change.restsOn();
        list(lines, "parameters", restsOn.parameters());
        list(lines, "rules", restsOn.rules());
        errata(lines, restsOn.errata());
        restsOn.notes().forEach(note -> lines.add("    note: " + note.says()));
    }

    private static void errata(List<String> lines, List<Erratum> errata) {
        errata.forEach(erratum ->
                lines.add("    erratum: `" + erratum.printed() + "` is taken to mean `" + erratum.meant() + "`"));
    }

    private static void list(List<String> lines, String what, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("    " + what + ": " + String.join(", ", items));
        }
    }
}

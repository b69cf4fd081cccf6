package dev.certcentral.tools.diff.words;

import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.Entry;
import dev.certcentral.tools.diff.Entry.Level;
import dev.certcentral.tools.diff.Entry.Proof;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every format says about an entry in the same words. */
final class Facts {

    private static final int SHORT_HASH = 12;

    private Facts() {}

    /** The name of a level, as in {@code --fail-on}. */
    static String level(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    static List<String> levels(Entry entry) {
        return entry.breaks().stream().map(Facts::level).toList();
    }

    /** A value of a side that may have had none. */
    static String value(String value) {
        return value.isEmpty() ? "(nothing)" : value;
    }

    /** Whether there are values to show at all. */
    static boolean hasValues(Entry entry) {
        return !entry.before().isEmpty() || !entry.after().isEmpty();
    }

    /** Where it was written, in files and on the page; empty when neither is known. */
    static String origin(Entry entry) {
        String rows = entry.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String page = rows.isEmpty() ? "" : "page " + (entry.rows().size() == 1 ? "row " : "rows ") + rows;
        return Stream.of(entry.at(), page).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** What changed; a heading cannot be empty. */
    static String summary(Entry entry) {
        return entry.summary().isBlank() ? "(no summary)" : entry.summary();
    }

    /** What a proof shows, without its payload. */
    static String claim(Proof proof) {
        String what = "this " + (proof.direction().isEmpty() ? "payload" : proof.direction())
                + (proof.operation().isEmpty() ? "" : " of `" + proof.operation() + "`");
        return "The " + proof.accepts() + " side accepts " + what + "; the " + proof.refuses() + " side refuses it"
                + (proof.refusal().isEmpty() ? "." : ": " + proof.refusal());
    }

    /** One side in a few words. */
    static String side(DiffReport.Side side) {
        return Stream.of(
                        side.api(),
                        Tally.counted(side.operations(), "operation"),
                        side.sha256().isEmpty() ? "" : "sha256 " + shortHash(side.sha256()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String shortHash(String sha256) {
        return sha256.substring(0, Math.min(SHORT_HASH, sha256.length()));
    }
}

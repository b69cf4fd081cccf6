package dev.certcentral.tools.diff.words;

import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.Entry;
import dev.certcentral.tools.diff.Entry.Level;
import java.util.List;
import java.util.Locale;

/**
 * A report in numbers, the same in every format. A change may count at several levels.
 *
 * @param changes all of them
 * @param breaking those that break and are not accepted
 * @param wire of these, on the wire
 * @param source of these, in source
 * @param binary of these, in binaries
 * @param accepted those that are accepted
 * @param harmless all others
 */
record Tally(int changes, int breaking, int wire, int source, int binary, int accepted, int harmless) {

    static Tally of(DiffReport report) {
        List<Entry> breaking =
                report.entries().stream().filter(Entry::isBreaking).toList();
        int accepted = (int) report.entries().stream()
                .filter(entry -> entry.accepted().isPresent())
                .count();
        return new Tally(
                report.entries().size(),
                breaking.size(),
                count(breaking, Level.WIRE),
                count(breaking, Level.SOURCE),
                count(breaking, Level.BINARY),
                accepted,
                report.entries().size() - breaking.size() - accepted);
    }

    private static int count(List<Entry> entries, Level level) {
        return (int)
                entries.stream().filter(entry -> entry.breaks().contains(level)).count();
    }

    /** The report in one sentence. */
    String verdict() {
        if (changes == 0) {
            return "Nothing changed.";
        }
        if (breaking == 0) {
            return counted(changes, "change") + ", nothing breaks" + (accepted == 0 ? "." : " that is not accepted.");
        }
        return breaking == changes
                ? (changes == 1 ? "The only change breaks callers." : "All " + changes + " changes break callers.")
                : breaking + " of " + changes + " changes " + (breaking == 1 ? "breaks" : "break") + " callers.";
    }

    /** The version step in one sentence. */
    static String advice(DiffReport report) {
        return switch (report.step()) {
            case NONE -> "No release is needed.";
            case PATCH, MINOR, MAJOR -> "The next version is a " + step(report) + " version.";
        };
    }

    static String step(DiffReport report) {
        return report.step().name().toLowerCase(Locale.ROOT);
    }

    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

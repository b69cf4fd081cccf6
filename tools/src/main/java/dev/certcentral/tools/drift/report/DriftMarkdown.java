package dev.certcentral.tools.drift.report;

import dev.certcentral.tools.drift.Drift;
import dev.certcentral.tools.drift.HeadChange;
import dev.certcentral.tools.drift.RowChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A drift as a Markdown page, for pull requests. */
public final class DriftMarkdown {

    private DriftMarkdown() {}

    /** The report, without a line break at its end. */
    public static String of(Drift drift) {
        List<String> lines = new ArrayList<>();
        lines.add("# Drift of " + escaped("`" + drift.page() + "`"));
        lines.add("");
        if (!drift.any()) {
            lines.add("The page is what the ledger of `" + drift.operation() + "` says.");
            return String.join("\n", lines);
        }
        lines.add(ChangeWords.counted(drift.head().size() + drift.rows().size()) + " against the ledger of `"
                + drift.operation() + "`.");
        if (!drift.head().isEmpty()) {
            lines.add("");
            drift.head()
                    .forEach(head -> lines.add("- " + head.what() + ": " + code(head.before()) + " is now "
                            + code(head.after()) + escaped(errata(head))));
        }
        if (!drift.rows().isEmpty()) {
            lines.addAll(List.of("", "| row | what | look at again |", "|---|---|---|"));
            drift.rows().forEach(change -> lines.add(row(change)));
        }
        if (!drift.shifts().isEmpty()) {
            lines.addAll(List.of("", "Row numbers in the spec must follow:", ""));
            drift.shifts().forEach(shift -> lines.add("- " + ChangeWords.shift(shift)));
        }
        return String.join("\n", lines);
    }

    private static String row(RowChange change) {
        Stream<String> parameters = change.restsOn().parameters().stream().map(path -> "parameter `" + path + "`");
        Stream<String> rules = change.restsOn().rules().stream().map(id -> "rule `" + id + "`");
        Stream<String> errata = change.restsOn().errata().stream()
                .map(erratum -> "erratum " + code(erratum.printed()) + " -> " + code(erratum.meant()));
        Stream<String> notes = change.restsOn().notes().stream().map(note -> "note: " + note.says());
        List<String> again = Stream.of(parameters, rules, errata, notes)
                .flatMap(stream -> stream)
                .map(DriftMarkdown::escaped)
                .toList();
        return "| " + escaped(ChangeWords.place(change)) + " | "
                + escaped(String.join("; ", ChangeWords.phrases(change))) + " | " + String.join("<br>", again) + " |";
    }

    private static String errata(HeadChange head) {
        return head.errata().stream()
                .map(erratum -> "; look at the erratum " + code(erratum.printed()) + " -> " + code(erratum.meant()))
                .collect(Collectors.joining());
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace('\n', ' ');
    }
}

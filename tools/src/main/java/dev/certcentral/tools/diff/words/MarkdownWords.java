package dev.certcentral.tools.diff.words;

import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.Entry;
import dev.certcentral.tools.diff.Entry.Proof;
import java.util.List;
import java.util.stream.Collectors;

/** A report for the text of a pull request: numbers first, then every change; what nobody must read is folded away. */
public final class MarkdownWords {

    /** A forge cuts off or refuses long texts; the full list is in the other formats. */
    private static final int MOST_OCCURRENCES = 20;

    private static final int MOST_LINES = 60;

    private final StringBuilder text = new StringBuilder();

    private MarkdownWords() {}

    /** The report. */
    public static String of(DiffReport report) {
        MarkdownWords words = new MarkdownWords();
        words.head(report);
        for (Section section : Section.values()) {
            words.section(section, section.of(report));
        }
        return words.text.toString();
    }

    private void head(DiffReport report) {
        Tally tally = Tally.of(report);
        line("## " + tally.verdict() + " " + Tally.advice(report));
        line("");
        line("| | | |");
        line("|---|---|---|");
        side("Old", report.before());
        side("New", report.after());
        if (tally.changes() > 0) {
            line("");
            line("| breaks wire | breaks source | breaks binary | accepted | harmless |");
            line("|--:|--:|--:|--:|--:|");
            line("| " + tally.wire() + " | " + tally.source() + " | " + tally.binary() + " | " + tally.accepted()
                    + " | " + tally.harmless() + " |");
        }
    }

    private void side(String label, DiffReport.Side side) {
        line("| " + label + " | " + value(side.name()) + " | " + MarkdownText.words(Facts.side(side)) + " |");
    }

    private void section(Section section, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        line("");
        line("### " + section.title() + " (" + entries.size() + ")");
        switch (section) {
            case BREAKING -> entries.forEach(this::entry);
            case ACCEPTED -> {
                line("");
                entries.forEach(this::accepted);
            }
            case HARMLESS -> {
                line("");
                line("<details><summary>Nothing to do for callers</summary>");
                line("");
                entries.forEach(entry -> line("- " + heading(entry) + code(" Rule ", entry.rule())));
                line("");
                line("</details>");
            }
        }
    }

    private void accepted(Entry entry) {
        String reason = entry.accepted().filter(text -> !text.isBlank()).orElse("no reason given");
        line("- " + heading(entry) + " Accepted: " + MarkdownText.prose(reason) + " (" + levels(entry)
                + code(" by rule ", entry.rule()) + code(", id ", entry.fingerprint()) + ")");
    }

    private static String levels(Entry entry) {
        return entry.breaks().isEmpty() ? "breaks nothing" : "breaks " + String.join(", ", Facts.levels(entry));
    }

    private void entry(Entry entry) {
        line("");
        line("#### " + heading(entry));
        line("");
        String levels =
                entry.breaks().isEmpty() ? "breaks nothing" : "breaks " + String.join(", ", Facts.levels(entry));
        line("- " + MarkdownText.words(levels) + code(" by rule ", entry.rule()) + code(", id ", entry.fingerprint()));
        item("Direction: ", entry.direction());
        if (!entry.subject().isEmpty()) {
            line("- Subject: " + MarkdownText.code(entry.subject()));
        }
        if (Facts.hasValues(entry)) {
            line("- Before: " + value(entry.before()));
            line("- After: " + value(entry.after()));
        }
        occurrences(entry.occurrences());
        item("Why: ", entry.explanation());
        item("What to do: ", entry.migration());
        item("No proof: ", entry.noProof().orElse(""));
        item("Written at: ", Facts.origin(entry));
        entry.proof().ifPresent(this::proof);
    }

    private static String heading(Entry entry) {
        return MarkdownText.prose(Facts.summary(entry));
    }

    private static String value(String value) {
        return value.isEmpty() ? "nothing" : MarkdownText.code(value);
    }

    private static String code(String label, String value) {
        return value.isEmpty() ? "" : label + MarkdownText.code(value);
    }

    private void occurrences(List<String> occurrences) {
        if (!occurrences.isEmpty()) {
            String more = occurrences.size() <= MOST_OCCURRENCES
                    ? ""
                    : " and " + (occurrences.size() - MOST_OCCURRENCES) + " more places";
            line("- Where: "
                    + occurrences.stream()
                            .limit(MOST_OCCURRENCES)
                            .map(MarkdownText::code)
                            .collect(Collectors.joining(", "))
                    + more);
        }
    }

    private void item(String label, String value) {
        if (!value.isEmpty()) {
            line("- " + label + MarkdownText.prose(value));
        }
    }

    private void proof(Proof proof) {
        line("");
        // Markdown is not read on the line of a tag, so this line holds our own word only.
        line("<details><summary>Proof</summary>");
        line("");
        line(MarkdownText.prose(Facts.claim(proof)));
        line("");
        if (!proof.payload().isEmpty()) {
            line(MarkdownText.block(shortened(proof.payload()), "json"));
            line("");
        }
        line("</details>");
    }

    private static String shortened(String payload) {
        List<String> lines = Printable.lines(payload).lines().toList();
        int more = lines.size() - MOST_LINES;
        return more <= 0
                ? String.join("\n", lines)
                : String.join("\n", lines.subList(0, MOST_LINES)) + "\n... " + more + " more lines";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

package dev.certcentral.tools.diff.words;

import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.Entry;
import java.util.List;

/** The parts of a report, in the order in which they are read. */
enum Section {
    BREAKING("Breaking"),
    HARMLESS("Harmless"),
    ACCEPTED("Accepted");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<Entry> of(DiffReport report) {
        return report.entries().stream().filter(entry -> of(entry) == this).toList();
    }

    static Section of(Entry entry) {
        if (entry.accepted().isPresent()) {
            return ACCEPTED;
        }
        return entry.breaks().isEmpty() ? HARMLESS : BREAKING;
    }
}

package dev.certcentral.tools.command;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.page.Guess;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.PageRow;
import dev.certcentral.tools.page.PageTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a maintainer must know about a page that was read: remarks and doubtful guesses, by line. */
final class PageRemarks {

    /** A printed line and where it belongs. */
    private record Entry(int line, String text) {}

    private PageRemarks() {}

    /** One line each, such as {@code warning: [values-lost] page.txt:12: ...}. */
    static List<String> lines(Page page) {
        List<Entry> entries = new ArrayList<>();
        page.remarks()
                .forEach(remark -> entries.add(new Entry(
                        remark.line(),
                        remark.severity().word() + ": [" + remark.code() + "] " + page.file() + ":" + remark.line()
                                + ": " + remark.message())));
        for (PageTable table : page.tables()) {
            for (PageRow row : table.rows()) {
                row.guesses().stream()
                        .filter(guess -> guess.confidence() != Confidence.HIGH)
                        .forEach(guess -> entries.add(new Entry(row.line(), text(page, table, row, guess))));
            }
        }
        return entries.stream()
                .sorted((a, b) -> Integer.compare(a.line(), b.line()))
                .map(Entry::text)
                .toList();
    }

    private static String text(Page page, PageTable table, PageRow row, Guess guess) {
        String sure = guess.confidence() == Confidence.LOW ? "doubtful" : "probable";
        return sure + ": [" + guess.about() + "] " + page.file() + ":" + row.line() + ": "
                + table.direction().word() + " row " + row.number() + " `" + row.name() + "`: " + guess.because();
    }

    /** Whether somebody must look: a warning, or a guess of low confidence. */
    static boolean needALook(Page page) {
        return page.remarks().stream().anyMatch(remark -> remark.severity().compareTo(Severity.WARNING) >= 0)
                || page.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.guesses().stream())
                        .anyMatch(guess -> guess.confidence() == Confidence.LOW);
    }

    /** The remarks for JSON reports. */
    static List<Map<String, Object>> json(Page page) {
        return page.remarks().stream()
                .map(remark -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("severity", remark.severity().word());
                    entry.put("code", remark.code());
                    entry.put("line", remark.line());
                    entry.put("message", remark.message());
                    return entry;
                })
                .toList();
    }
}

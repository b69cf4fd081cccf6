package dev.certcentral.tools.diff.accept;

import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What accepted changes do to a report: they stay in it, with their reason, and no longer count. */
public final class Acceptances {

    private Acceptances() {}

    /** The report with every change accepted that the list names. */
    public static DiffReport apply(List<Acceptance> acceptances, DiffReport report) {
        Map<String, Acceptance> byFingerprint =
                acceptances.stream().collect(Collectors.toMap(Acceptance::fingerprint, Function.identity()));
        List<Entry> entries = report.entries().stream()
                .map(entry -> {
                    Acceptance acceptance = byFingerprint.get(entry.fingerprint());
                    return acceptance == null ? entry : entry.acceptedBecause(acceptance.because());
                })
                .toList();
        return entries.equals(report.entries()) ? report : report.with(entries);
    }

    /** Those that name no change of the report: the change was undone, or is released. */
    public static List<Acceptance> stale(List<Acceptance> acceptances, DiffReport report) {
        Set<String> found = report.entries().stream().map(Entry::fingerprint).collect(Collectors.toSet());
        return acceptances.stream()
                .filter(acceptance -> !found.contains(acceptance.fingerprint()))
                .toList();
    }
}

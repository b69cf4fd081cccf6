package dev.certcentral.tools.diff.words;

import dev.certcentral.tools.command.JsonOutput;
import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.Entry;
import dev.certcentral.tools.diff.Entry.Proof;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report for programs. {@code report.schema.json} beside the report's types describes it. */
public final class JsonWords {

    /** Grows when something is removed or gets another meaning; new members do not count. */
    private static final int FORMAT = 1;

    private static final int REPLACEMENT = 0xFFFD;

    private JsonWords() {}

    /** The report. */
    public static String of(DiffReport report) {
        Tally tally = Tally.of(report);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("before", side(report.before()));
        json.put("after", side(report.after()));
        json.put("step", Tally.step(report));
        json.put("counts", counts(tally));
        json.put("entries", report.entries().stream().map(JsonWords::entry).toList());
        return wellFormed(JsonOutput.of(json)) + "\n";
    }

    /** Half a surrogate pair has no form in UTF-8; JSON would not be readable. */
    private static String wellFormed(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static Map<String, Object> side(DiffReport.Side side) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", side.name());
        json.put("api", side.api());
        json.put("operations", side.operations());
        json.put("sha256", side.sha256());
        return json;
    }

    private static Map<String, Object> counts(Tally tally) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changes", tally.changes());
        json.put("breaking", tally.breaking());
        json.put("wire", tally.wire());
        json.put("source", tally.source());
        json.put("binary", tally.binary());
        json.put("accepted", tally.accepted());
        json.put("harmless", tally.harmless());
        return json;
    }

    private static Map<String, @Nullable Object> entry(Entry entry) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("fingerprint", entry.fingerprint());
        json.put("rule", entry.rule());
        json.put("breaks", Facts.levels(entry));
        json.put("direction", nullable(entry.direction()));
        json.put("subject", entry.subject());
        json.put("occurrences", entry.occurrences());
        json.put("summary", entry.summary());
        json.put("before", nullable(entry.before()));
        json.put("after", nullable(entry.after()));
        json.put("explanation", entry.explanation());
        json.put("migration", nullable(entry.migration()));
        json.put("proof", entry.proof().map(JsonWords::proof).orElse(null));
        json.put("noProof", entry.noProof().orElse(null));
        json.put("at", nullable(entry.at()));
        json.put("rows", entry.rows());
        json.put("accepted", entry.accepted().orElse(null));
        return json;
    }

    private static Map<String, Object> proof(Proof proof) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("operation", proof.operation());
        json.put("direction", proof.direction());
        json.put("payload", proof.payload());
        json.put("accepts", proof.accepts());
        json.put("refuses", proof.refuses());
        json.put("refusal", proof.refusal());
        return json;
    }

    private static @Nullable String nullable(String text) {
        return text.isEmpty() ? null : text;
    }
}

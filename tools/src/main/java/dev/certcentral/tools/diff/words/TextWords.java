package dev.certcentral.tools.diff.words;

import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.Entry;
import dev.certcentral.tools.diff.Entry.Proof;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** A report for a terminal. */
public final class TextWords {

    /** What a piece of text is, so that a terminal may show it in its own way. */
    public enum Tone {
        /** A heading. */
        HEADING,
        /** Something that breaks. */
        BREAKING,
        /** Something that does not count. */
        QUIET
    }

    private final BiFunction<Tone, String, String> style;
    private final Lines lines = new Lines();

    private TextWords(BiFunction<Tone, String, String> style) {
        this.style = style;
    }

    /** The report without colours. */
    public static String of(DiffReport report) {
        return of(report, (tone, text) -> text);
    }

    /**
     * The report.
     *
     * @param report what to say
     * @param style dresses a piece of text that has no line break; must not interpret it
     */
    public static String of(DiffReport report, BiFunction<Tone, String, String> style) {
        TextWords words = new TextWords(style);
        words.head(report);
        for (Section section : Section.values()) {
            words.section(section, section.of(report));
        }
        return words.lines.toString();
    }

    private void head(DiffReport report) {
        Tally tally = Tally.of(report);
        lines.pair("", "old", Printable.line(report.before().name()));
        lines.pair("", "", Printable.line(Facts.side(report.before())));
        lines.pair("", "new", Printable.line(report.after().name()));
        lines.pair("", "", Printable.line(Facts.side(report.after())));
        lines.blank();
        lines.raw(style.apply(tally.breaking() > 0 ? Tone.BREAKING : Tone.HEADING, tally.verdict()) + " "
                + Tally.advice(report));
        if (tally.breaking() > 0) {
            lines.raw("wire: " + tally.wire() + ", source: " + tally.source() + ", binary: " + tally.binary()
                    + ", accepted: " + tally.accepted() + ", harmless: " + tally.harmless());
        }
    }

    private void section(Section section, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        lines.blank();
        String title = section.title().toUpperCase(Locale.ROOT) + " (" + entries.size() + ")";
        lines.raw(style.apply(Tone.HEADING, title));
        entries.forEach(entry -> entry(section, entry));
    }

    private void entry(Section section, Entry entry) {
        lines.blank();
        List<String> wrapped = Lines.wrap(Printable.line(Facts.summary(entry)), Lines.WIDTH - 2);
        Tone tone = switch (section) {
            case BREAKING -> Tone.BREAKING;
            case HARMLESS -> Tone.HEADING;
            case ACCEPTED -> Tone.QUIET;
        };
        wrapped.forEach(line -> lines.raw("  " + style.apply(tone, line)));
        pair("rule", entry.rule());
        pair("breaks", String.join(", ", Facts.levels(entry)));
        pair("accepted", entry.accepted().orElse(""));
        pair("direction", entry.direction());
        pair("subject", entry.subject());
        if (Facts.hasValues(entry)) {
            pair("before", Facts.value(entry.before()));
            pair("after", Facts.value(entry.after()));
        }
        pairs("where", entry.occurrences());
        pair("why", entry.explanation());
        pair("do", entry.migration());
        entry.proof().ifPresent(this::proof);
        pair("no proof", entry.noProof().orElse(""));
        pair("at", Facts.origin(entry));
        pair("id", entry.fingerprint());
    }

    private void proof(Proof proof) {
        pair("proof", Facts.claim(proof));
        if (!proof.payload().isEmpty()) {
            Printable.lines(proof.payload()).lines().forEach(line -> lines.raw("      " + line));
        }
    }

    private void pairs(String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            lines.pair("    ", i == 0 ? label : "", Printable.line(values.get(i)));
        }
    }

    private void pair(String label, String value) {
        if (!value.isEmpty()) {
            lines.pair("    ", label, Printable.line(value));
        }
    }
}

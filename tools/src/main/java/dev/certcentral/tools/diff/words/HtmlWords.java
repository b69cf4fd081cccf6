package dev.certcentral.tools.diff.words;

import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A report as one HTML page that needs nothing else: no network, no other file, and no script to be read. */
public final class HtmlWords {

    private final Html html = new Html();
    private final Set<String> anchors = new HashSet<>();

    private HtmlWords() {}

    /** The page. */
    public static String of(DiffReport report) {
        HtmlWords words = new HtmlWords();
        words.page(report);
        return words.html.toString();
    }

    private void page(DiffReport report) {
        html.open("html", "lang", "en").newLine();
        head(report);
        html.open("body").newLine();
        new HtmlHeader(html).write(report);
        if (!report.entries().isEmpty()) {
            filter();
        }
        html.open("main").newLine();
        if (report.entries().isEmpty()) {
            nothing();
        }
        for (Section section : Section.values()) {
            section(section, section.of(report));
        }
        html.closeLine();
        legend();
        html.asset("script", Asset.SCRIPT);
        html.closeLine().closeLine();
    }

    private void head(DiffReport report) {
        html.open("head").newLine();
        html.empty("meta", "charset", "utf-8").newLine();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                .newLine();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .newLine();
        html.empty("meta", "name", "color-scheme", "content", "light dark").newLine();
        String title = report.after().api() + ": " + Tally.of(report).verdict();
        html.leaf("title", title).newLine();
        html.asset("style", Asset.STYLE);
        html.closeLine();
    }

    /** The second lock behind the escaping: whatever a text smuggles in, the browser neither runs nor loads it. */
    private static String policy() {
        return "default-src 'none'; style-src " + Asset.STYLE.hash() + "; script-src " + Asset.SCRIPT.hash()
                + "; base-uri 'none'; form-action 'none'";
    }

    /** Hidden until the script that makes it work shows it. */
    private void filter() {
        html.open("form", "class", "filter", "id", "filter", "hidden", "", "role", "search")
                .newLine();
        html.open("label").leaf("span", "Find").newLine();
        html.empty(
                "input",
                "type",
                "search",
                "id",
                "words",
                "placeholder",
                "email, eu_eseal, 3f9c…",
                "autocomplete",
                "off");
        html.closeLine();
        html.open("fieldset").leaf("legend", "Show").newLine();
        for (String kind : List.of("wire", "source", "binary", "harmless", "accepted")) {
            html.open("label", "class", "toggle " + kind);
            html.empty("input", "type", "checkbox", "value", kind, "checked", "")
                    .text(kind);
            html.closeLine();
        }
        html.closeLine();
        html.leaf("output", "", "id", "shown", "aria-live", "polite").newLine();
        html.closeLine();
    }

    private void nothing() {
        html.open("section", "class", "nothing").newLine();
        html.leaf("p", "✓", "class", "mark", "aria-hidden", "true").newLine();
        html.leaf("h2", "Nothing changed").newLine();
        html.leaf("p", "Both sides describe the same API. Callers have nothing to do.")
                .newLine();
        html.closeLine();
    }

    private void section(Section section, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        String id = section.name().toLowerCase(Locale.ROOT);
        html.open("section", "class", "entries " + id, "aria-labelledby", id).newLine();
        html.open("h2", "id", id).text(section.title() + " ");
        html.leaf("span", String.valueOf(entries.size()), "class", "count").closeLine();
        for (Entry entry : entries) {
            boolean fresh = !entry.fingerprint().isEmpty() && anchors.add(entry.fingerprint());
            new HtmlEntry(html, entry, fresh).write();
        }
        html.closeLine();
    }

    private void legend() {
        html.open("footer", "class", "legend").newLine();
        html.leaf("h2", "What “breaking” is measured against").newLine();
        html.open("dl").newLine();
        meaning("wire", "A request that was valid is refused, or a response can no longer be read.");
        meaning("source", "Code that calls the generated client no longer compiles.");
        meaning("binary", "Code compiled against the old client no longer links with the new one.");
        html.closeLine().closeLine();
    }

    private void meaning(String level, String meaning) {
        html.open("div")
                .open("dt")
                .leaf("span", level, "class", "badge " + level)
                .close();
        html.leaf("dd", meaning).closeLine();
    }
}

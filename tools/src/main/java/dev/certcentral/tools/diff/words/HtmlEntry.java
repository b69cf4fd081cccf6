package dev.certcentral.tools.diff.words;

import dev.certcentral.tools.diff.Entry;
import dev.certcentral.tools.diff.Entry.Level;
import dev.certcentral.tools.diff.Entry.Proof;
import java.util.List;

/** One change on the page. */
final class HtmlEntry {

    /** More than these are folded away. */
    private static final int OPEN_OCCURRENCES = 5;

    private final Html html;
    private final Entry entry;
    private final boolean anchored;

    /**
     * A change to write.
     *
     * @param html where to
     * @param entry the change
     * @param anchored whether its fingerprint may be its anchor; an id occurs once in a page
     */
    HtmlEntry(Html html, Entry entry, boolean anchored) {
        this.html = html;
        this.entry = entry;
        this.anchored = anchored;
    }

    void write() {
        String kinds = kinds();
        if (anchored) {
            html.open("article", "id", entry.fingerprint(), "data-kinds", kinds);
        } else {
            html.open("article", "data-kinds", kinds);
        }
        html.newLine();
        badges();
        html.open("h3").prose(Facts.summary(entry));
        html.closeLine();
        subject();
        values();
        html.open("dl", "class", "facts").newLine();
        fact("Accepted", entry.accepted().orElse(""), "accepted");
        fact("Why", entry.explanation(), "why");
        fact("What to do", entry.migration(), "todo");
        occurrences();
        fact("No proof", entry.noProof().orElse(""), "unproved");
        html.closeLine();
        entry.proof().ifPresent(this::proof);
        origin();
        html.closeLine();
    }

    /** What the filter goes by. */
    private String kinds() {
        return switch (Section.of(entry)) {
            case BREAKING -> String.join(" ", Facts.levels(entry));
            case HARMLESS -> "harmless";
            case ACCEPTED -> "accepted";
        };
    }

    private void badges() {
        html.open("p", "class", "badges");
        for (Level level : entry.breaks()) {
            html.leaf("span", Facts.level(level), "class", "badge " + Facts.level(level));
        }
        if (entry.breaks().isEmpty()) {
            html.leaf("span", "harmless", "class", "badge harmless");
        }
        if (entry.accepted().isPresent()) {
            html.leaf("span", "accepted", "class", "badge accepted");
        }
        html.closeLine();
    }

    private void subject() {
        html.open("p", "class", "subject");
        if (!entry.subject().isEmpty()) {
            html.leaf("code", entry.subject());
        }
        if (!entry.direction().isEmpty()) {
            html.leaf("span", entry.direction());
        }
        if (!entry.rule().isEmpty()) {
            html.leaf("span", entry.rule(), "class", "rule");
        }
        html.closeLine();
    }

    private void values() {
        if (Facts.hasValues(entry)) {
            html.open("div", "class", "values").newLine();
            value("Before", "before", entry.before());
            value("After", "after", entry.after());
            html.closeLine();
        }
    }

    private void value(String label, String kind, String value) {
        html.open("div", "class", kind).leaf("h4", label);
        if (value.isEmpty()) {
            html.leaf("p", "nothing");
        } else {
            html.open("pre").lines(value).close();
        }
        html.closeLine();
    }

    private void fact(String label, String text, String kind) {
        if (!text.isBlank()) {
            html.open("div", "class", kind).leaf("dt", label);
            html.open("dd").prose(text).close().closeLine();
        }
    }

    private void occurrences() {
        List<String> all = entry.occurrences();
        if (all.isEmpty()) {
            return;
        }
        html.open("div", "class", "where").leaf("dt", "Where").open("dd");
        if (all.size() <= OPEN_OCCURRENCES) {
            occurrences(all);
        } else {
            html.open("details").leaf("summary", all.size() + " places");
            occurrences(all);
            html.close();
        }
        html.close().closeLine();
    }

    private void occurrences(List<String> occurrences) {
        html.open("ul");
        for (String occurrence : occurrences) {
            html.open("li").leaf("code", occurrence).close();
        }
        html.close();
    }

    private void proof(Proof proof) {
        html.open("details", "class", "proof").open("summary").text("Proof");
        html.open("span").prose(Facts.claim(proof)).close().closeLine();
        if (!proof.payload().isEmpty()) {
            html.open("pre", "tabindex", "0").lines(proof.payload()).closeLine();
        }
        html.closeLine();
    }

    private void origin() {
        html.open("p", "class", "origin");
        if (!Facts.origin(entry).isEmpty()) {
            html.leaf("span", Facts.origin(entry));
        }
        if (anchored) {
            html.leaf("a", entry.fingerprint(), "href", "#" + entry.fingerprint(), "title", "Link to this change");
        }
        html.closeLine();
    }
}

package dev.certcentral.tools.diff.words;

import dev.certcentral.tools.diff.DiffReport;

/** The top of the page: what was compared, the verdict, the step, the numbers. */
final class HtmlHeader {

    private final Html html;

    HtmlHeader(Html html) {
        this.html = html;
    }

    void write(DiffReport report) {
        Tally tally = Tally.of(report);
        html.open("header", "class", "page").newLine();
        html.leaf("p", "API comparison" + api(report), "class", "kicker").newLine();
        html.leaf("h1", tally.verdict()).newLine();
        step(report);
        html.open("dl", "class", "sides").newLine();
        side("Old", report.before());
        side("New", report.after());
        html.closeLine();
        if (tally.changes() > 0) {
            tiles(tally);
        }
        html.closeLine();
    }

    private void step(DiffReport report) {
        String step = Tally.step(report);
        html.open("p", "class", "step " + step);
        if (report.step() == DiffReport.Step.NONE) {
            html.text(Tally.advice(report));
        } else {
            html.text("The next version is a ").leaf("strong", step).text(" version.");
        }
        html.closeLine();
    }

    private static String api(DiffReport report) {
        return report.after().api().isEmpty() ? "" : " · " + report.after().api();
    }

    private void side(String label, DiffReport.Side side) {
        html.open("div").leaf("dt", label);
        html.open("dd").leaf("code", side.name());
        html.open("small").text(Tally.counted(side.operations(), "operation"));
        if (!side.sha256().isEmpty()) {
            html.text(" · sha256 ");
            html.leaf("abbr", Facts.shortHash(side.sha256()), "title", side.sha256());
        }
        html.close().close().closeLine();
    }

    private void tiles(Tally tally) {
        html.open("ul", "class", "tiles", "aria-label", "Changes by level").newLine();
        tile("wire", tally.wire(), "break the wire");
        tile("source", tally.source(), "break source");
        tile("binary", tally.binary(), "break binaries");
        tile("accepted", tally.accepted(), "accepted");
        tile("harmless", tally.harmless(), "harmless");
        html.closeLine();
    }

    private void tile(String kind, int count, String label) {
        String none = count == 0 ? " none" : "";
        html.open("li", "class", kind + none)
                .leaf("strong", String.valueOf(count))
                .text(" ");
        html.leaf("span", label).closeLine();
    }
}

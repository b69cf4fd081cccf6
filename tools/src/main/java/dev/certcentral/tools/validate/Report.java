package dev.certcentral.tools.validate;

import dev.certcentral.runtime.check.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be said about a file, as text or as JSON. */
public final class Report {

    private final String operation;
    private final String file;
    private final List<Finding> findings;
    private final List<JsonPlaces.Position> positions = new ArrayList<>();

    /**
     * Makes a report.
     *
     * @param operation id of the operation
     * @param file what to call the file
     * @param json what is in it
     * @param findings in the order of the page
     */
    public Report(String operation, String file, String json, List<Finding> findings) {
        this.operation = operation;
        this.file = file;
        this.findings = List.copyOf(findings);
        if (!findings.isEmpty()) {
            JsonPlaces places = new JsonPlaces(json);
            findings.forEach(finding -> positions.add(places.of(finding)));
        }
    }

    /** How many of the findings refuse the request. */
    public long errors() {
        return findings.stream().filter(finding -> !finding.warning()).count();
    }

    private long warnings() {
        return findings.size() - errors();
    }

    /** Two lines for each finding, and one at the end; without a line break after it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < findings.size(); i++) {
            text.append(text(findings.get(i), positions.get(i))).append("\n\n");
        }
        return text.append(file)
                .append(": ")
                .append(operation)
                .append(", ")
                .append(counted(errors(), "error"))
                .append(", ")
                .append(counted(warnings(), "warning"))
                .toString();
    }

    private String text(Finding finding, JsonPlaces.Position at) {
        String severity = finding.severity() + ": ";
        String sentence = finding.message().endsWith(".")
                ? finding.message().substring(0, finding.message().length() - 1)
                : finding.message();
        return severity + "[" + finding.rule() + "] " + file + ":" + at.line() + ":" + at.column() + ": "
                + Violation.shown(finding.path()) + "\n"
                + " ".repeat(severity.length()) + sentence + "; " + finding.fix() + finding.source();
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Ordered maps, lists and scalars. */
    public Map<String, Object> json() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("operation", operation);
        report.put("file", file);
        report.put("valid", errors() == 0);
        List<Map<String, Object>> list = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            list.add(json(findings.get(i), positions.get(i)));
        }
        report.put("findings", list);
        report.put("errors", errors());
        report.put("warnings", warnings());
        return report;
    }

    private static Map<String, Object> json(Finding finding, JsonPlaces.Position at) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("severity", finding.severity());
        entry.put("rule", finding.rule());
        entry.put("path", finding.path());
        entry.put("line", at.line());
        entry.put("column", at.column());
        entry.put("message", finding.message());
        entry.put("allowed", finding.allowed());
        finding.nearest().ifPresent(nearest -> entry.put("nearest", nearest));
        entry.put("fix", finding.fix());
        entry.put("page", finding.page());
        entry.put("rows", finding.rows());
        return entry;
    }
}

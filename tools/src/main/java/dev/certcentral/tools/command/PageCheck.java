package dev.certcentral.tools.command;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.contradiction.Contradiction;
import dev.certcentral.tools.contradiction.ContradictionJson;
import dev.certcentral.tools.contradiction.Contradictions;
import dev.certcentral.tools.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pages checked alone, then side by side. */
final class PageCheck {

    private PageCheck() {}

    static List<Contradiction> of(List<Page> pages) {
        return Stream.concat(
                        pages.stream().flatMap(page -> Contradictions.in(page).stream()),
                        Contradictions.between(pages).stream())
                .toList();
    }

    static Map<String, Object> json(List<Contradiction> found) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("contradictions", ContradictionJson.of(found));
        report.put("errors", count(found, Severity.ERROR));
        report.put("warnings", count(found, Severity.WARNING));
        report.put("infos", count(found, Severity.INFO));
        return report;
    }

    private static long count(List<Contradiction> found, Severity severity) {
        return found.stream().filter(c -> c.severity() == severity).count();
    }
}

package dev.certcentral.tools.command;

import dev.certcentral.spec.model.Ledger;
import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.PageRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A page's ledger with guesses and remarks, for programs. Descriptions stay out of it. */
final class PageJson {

    private PageJson() {}

    static Map<String, Object> of(Page page, Ledger ledger) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("page", ledger.page());
        json.put("title", ledger.title());
        json.put("endpoint", ledger.endpoint());
        json.put("layout", page.layout().name().toLowerCase(Locale.ROOT));
        json.put("request", rows(page, Direction.REQUEST, ledger.request()));
        json.put("response", rows(page, Direction.RESPONSE, ledger.response()));
        json.put("samples", page.samples().size());
        json.put("remarks", PageRemarks.json(page));
        return json;
    }

    private static List<Map<String, Object>> rows(Page page, Direction direction, List<Ledger.Row> ledger) {
        List<PageRow> printed = page.table(direction).map(table -> table.rows()).orElse(List.of());
        return ledger.stream()
                .map(row -> row(row, printed.get(row.number() - 1), direction))
                .toList();
    }

    private static Map<String, Object> row(Ledger.Row row, PageRow printed, Direction direction) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("row", row.number());
        json.put("line", printed.line());
        json.put("name", row.name());
        json.put("marks", row.marks());
        if (direction == Direction.REQUEST) {
            json.put("required", row.requirement());
        }
        json.put("type", row.type());
        json.put("sha256", row.sha256());
        json.put(
                "guesses",
                printed.guesses().stream()
                        .map(guess -> Map.of(
                                "about", guess.about(),
                                "confidence", guess.confidence().name().toLowerCase(Locale.ROOT),
                                "because", guess.because()))
                        .map(TreeMap::new)
                        .toList());
        return json;
    }
}

package dev.certcentral.tools.drift.report;

import dev.certcentral.spec.model.Erratum;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.tools.drift.ChangeKind;
import dev.certcentral.tools.drift.Drift;
import dev.certcentral.tools.drift.HeadChange;
import dev.certcentral.tools.drift.RowChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A drift as ordered maps and lists, for programs. */
public final class DriftJson {

    private DriftJson() {}

    /** The report. */
    public static Map<String, Object> of(Drift drift) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("operation", drift.operation());
        json.put("page", drift.page());
        json.put("drift", drift.any());
        json.put("head", drift.head().stream().map(DriftJson::head).toList());
        json.put("rows", drift.rows().stream().map(DriftJson::row).toList());
        json.put(
                "shifts",
                drift.shifts().stream()
                        .map(shift -> {
                            Map<String, Object> entry = new LinkedHashMap<>();
                            entry.put("direction", shift.direction().word());
                            entry.put("first", shift.first());
                            entry.put("last", shift.last());
                            entry.put("by", shift.by());
                            return entry;
                        })
                        .toList());
        return json;
    }

    private static Map<String, Object> head(HeadChange head) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", head.what());
        json.put("before", head.before());
        json.put("after", head.after());
        json.put("errata", errata(head.errata()));
        return json;
    }

    private static Map<String, Object> row(RowChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("direction", change.direction().word());
        json.put("path", change.path());
        change.before().ifPresent(row -> json.put("before", cells(row)));
        change.after().ifPresent(row -> json.put("after", cells(row)));
        json.put("changes", change.kinds().stream().map(ChangeKind::word).toList());
        change.values().ifPresent(values -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("page", values.page());
            entry.put("spec", values.spec());
            json.put("values", entry);
        });
        json.put("parameters", change.restsOn().parameters());
        json.put("rules", change.restsOn().rules());
        json.put("errata", errata(change.restsOn().errata()));
        json.put(
                "notes",
                change.restsOn().notes().stream().map(note -> note.says()).toList());
        return json;
    }

    private static List<Map<String, Object>> errata(List<Erratum> errata) {
        return errata.stream()
                .map(erratum -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("printed", erratum.printed());
                    entry.put("meant", erratum.meant());
                    return entry;
                })
                .toList();
    }

    private static Map<String, Object> cells(Ledger.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("row", row.number());
        json.put("name", row.name());
        json.put("marks", row.marks());
        json.put("required", row.requirement());
        json.put("type", row.type());
        return json;
    }
}

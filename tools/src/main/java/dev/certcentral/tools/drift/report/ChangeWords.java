package dev.certcentral.tools.drift.report;

import dev.certcentral.spec.model.Ledger;
import dev.certcentral.tools.drift.ChangeKind;
import dev.certcentral.tools.drift.RowChange;
import dev.certcentral.tools.drift.Shift;
import java.util.ArrayList;
import java.util.List;

/** The words that all reports share. */
final class ChangeWords {

    private ChangeWords() {}

    /** Such as {@code request row 25 -> 26 `certificate.csr`}. */
    static String place(RowChange change) {
        String numbers = change.before().map(row -> "row " + row.number()).orElse("new row");
        String now = change.after()
                .filter(row ->
                        change.before().map(old -> old.number() != row.number()).orElse(true))
                .map(row -> (change.before().isPresent() ? " -> " : " ") + row.number())
                .orElse("");
        return change.direction().word() + " " + numbers + now + " `" + change.path() + "`";
    }

    /** One phrase for each thing that happened. */
    static List<String> phrases(RowChange change) {
        return change.kinds().stream().map(kind -> phrase(kind, change)).toList();
    }

    private static String phrase(ChangeKind kind, RowChange change) {
        return switch (kind) {
            case ADDED -> "added: " + change.after().map(ChangeWords::cells).orElse("");
            case REMOVED -> "removed";
            case MOVED -> "moved";
            case NAME -> "name " + changed(change, kind);
            case MARKS -> "marks " + changed(change, kind);
            case REQUIREMENT -> "requirement " + changed(change, kind);
            case TYPE -> "type " + changed(change, kind);
            case TEXT -> "text changed";
            case VALUES ->
                change.values()
                        .map(values -> "values: the page lists " + list(values.page()) + "; the spec has "
                                + (values.spec().isEmpty() ? "no list" : list(values.spec())))
                        .orElse("values");
        };
    }

    private static String cells(Ledger.Row row) {
        List<String> cells = new ArrayList<>(List.of(row.requirement(), row.type()));
        cells.removeIf(String::isEmpty);
        return cells.isEmpty() ? "no requirement, no type" : String.join(" ", cells);
    }

    private static String list(List<String> values) {
        return String.join(", ", values.stream().map(value -> "`" + value + "`").toList());
    }

    private static String changed(RowChange change, ChangeKind kind) {
        return "`" + change.before().map(row -> cell(row, kind)).orElse("") + "` -> `"
                + change.after().map(row -> cell(row, kind)).orElse("") + "`";
    }

    static String cell(Ledger.Row row, ChangeKind kind) {
        return switch (kind) {
            case NAME -> row.name();
            case MARKS -> row.marks();
            case REQUIREMENT -> row.requirement();
            case TYPE -> row.type();
            case ADDED, REMOVED, MOVED, TEXT, VALUES -> "";
        };
    }

    /** Such as {@code request rows 26-61 are now 27-62}. */
    static String shift(Shift shift) {
        return shift.first() == shift.last()
                ? shift.direction().word() + " row " + shift.first() + " is now " + (shift.first() + shift.by())
                : shift.direction().word() + " rows " + shift.first() + "-" + shift.last() + " are now "
                        + (shift.first() + shift.by()) + "-" + (shift.last() + shift.by());
    }

    /** Such as {@code 1 change}. */
    static String counted(int number) {
        return number == 1 ? "1 change" : number + " changes";
    }
}

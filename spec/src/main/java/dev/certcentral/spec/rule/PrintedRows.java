package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What ledger rows tell without any spec: who stands below whom, and what a type word means. */
final class PrintedRows {

    private static final Set<String> TYPES =
            Set.of("string", "int", "integer", "number", "bool", "boolean", "object", "array");
    private static final Set<String> SCALARS = Set.of("string", "integer", "boolean");

    private PrintedRows() {}

    /** The printed parent of each row, as its position in the list; -1 at the root. */
    static List<Integer> parents(List<Ledger.Row> rows) {
        List<Integer> parents = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int parent = i - 1;
            while (parent >= 0 && depth(rows.get(parent)) >= depth(rows.get(i))) {
                parent = parents.get(parent);
            }
            parents.add(parent);
        }
        return parents;
    }

    /** The number of depth marks. */
    static int depth(Ledger.Row row) {
        return (int) (row.marks().chars().filter(c -> c == '.').count() / 2);
    }

    /** One word for types that pages spell in several ways. */
    static String common(String printed) {
        return switch (printed.toLowerCase(Locale.ROOT)) {
            case "int", "integer", "number", "id" -> "integer";
            case "bool", "boolean" -> "boolean";
            default -> printed;
        };
    }

    /** Whether rows may stand below a row of that type. A type that means nothing is given the benefit of the doubt. */
    static boolean holdsOthers(Ledger.Row row) {
        return !SCALARS.contains(common(row.type()));
    }

    /** Whether the type word names a type; {@code id} is understood but says what the number is for. */
    static boolean isType(Ledger.Row row) {
        return TYPES.contains(row.type().toLowerCase(Locale.ROOT));
    }
}

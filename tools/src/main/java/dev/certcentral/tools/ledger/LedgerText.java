package dev.certcentral.tools.ledger;

import dev.certcentral.spec.model.Ledger;
import java.util.List;

/** The text of a ledger's file, byte for byte the same for the same ledger. */
public final class LedgerText {

    private LedgerText() {}

    /** The text, with a line break at its end. */
    public static String of(Ledger ledger) {
        StringBuilder text = new StringBuilder("# Written by certspec import. Do not edit.\n");
        text.append("page: ").append(YamlScalar.of(ledger.page())).append('\n');
        text.append("title: ").append(YamlScalar.of(ledger.title())).append('\n');
        text.append("endpoint: ").append(YamlScalar.ofUrl(ledger.endpoint())).append('\n');
        table(text, "request", ledger.request(), true);
        table(text, "response", ledger.response(), false);
        return text.toString();
    }

    private static void table(StringBuilder text, String name, List<Ledger.Row> rows, boolean required) {
        text.append(name).append(rows.isEmpty() ? ": []\n" : ":\n");
        for (Ledger.Row row : rows) {
            text.append("  - {row: ").append(row.number());
            text.append(", name: ").append(YamlScalar.of(row.name()));
            text.append(", marks: \"").append(row.marks()).append('"');
            if (required || !row.requirement().isEmpty()) {
                text.append(", required: ").append(YamlScalar.of(row.requirement()));
            }
            text.append(", type: ").append(YamlScalar.of(row.type()));
            text.append(", sha256: ").append(row.sha256()).append("}\n");
        }
    }
}

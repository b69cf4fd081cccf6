package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.yaml.Hidden;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a page's ledger. */
final class LedgerReader {

    private static final Set<String> KEYS = Set.of("page", "title", "endpoint", "request", "response");
    private static final Set<String> ROW_KEYS = Set.of("row", "name", "marks", "required", "type", "sha256");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Problems problems;

    LedgerReader(Problems problems) {
        this.problems = problems;
    }

    Ledger read(YamlNode.Mapping file) {
        Fields fields = Fields.of(file, KEYS, problems);
        return new Ledger(
                page(fields),
                fields.requiredText("title"),
                fields.requiredText("endpoint"),
                rows(fields, "request"),
                rows(fields, "response"),
                file.at());
    }

    /** The page's name gets into generated code, unlike what the page prints. */
    private String page(Fields fields) {
        String page = fields.requiredText("page");
        Hidden.inText(page)
                .ifPresent(c -> problems.error(
                        "hidden-character",
                        fields.at("page"),
                        "the name of the page holds the character " + Hidden.print(c)
                                + ", which cannot be seen or changes how others are seen; remove it"));
        return page;
    }

    private List<Ledger.Row> rows(Fields ledger, String table) {
        List<Ledger.Row> rows = new ArrayList<>();
        for (YamlNode item : ledger.items(table)) {
            Fields.mapping(item, "a row", problems).ifPresent(mapping -> {
                Fields fields = Fields.of(mapping, ROW_KEYS, problems);
                fields.requireKey("row");
                int number = fields.count("row").orElse(rows.size() + 1);
                if (number != rows.size() + 1) {
                    problems.error(
                            "row-out-of-order",
                            fields.at("row"),
                            "row " + number + " follows row " + rows.size() + "; import the page again");
                }
                String sha256 = fields.requiredText("sha256");
                if (!sha256.isEmpty() && !SHA256.matcher(sha256).matches()) {
                    problems.error(
                            "wrong-type", fields.at("sha256"), "`sha256` must be 64 lower-case hexadecimal digits");
                }
                rows.add(new Ledger.Row(
                        rows.size() + 1,
                        fields.requiredText("name"),
                        fields.text("marks").orElse(""),
                        fields.text("required").orElse(""),
                        fields.requiredText("type"),
                        sha256,
                        fields.at()));
            });
        }
        return rows;
    }
}

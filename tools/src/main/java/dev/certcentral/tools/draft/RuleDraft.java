package dev.certcentral.tools.draft;

import dev.certcentral.tools.ledger.YamlScalar;
import dev.certcentral.tools.page.Confidence;
import java.util.List;

/**
 * A rule of a draft.
 *
 * @param scope the object that holds it
 * @param id its id
 * @param rows rows it comes from
 * @param lines condition and effect in YAML
 * @param says our explanation
 * @param confidence how sure
 */
record RuleDraft(Field scope, String id, List<Integer> rows, List<String> lines, String says, Confidence confidence) {

    RuleDraft {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    /** Whether it can demand that parameter. */
    boolean demands(Field field) {
        return Scope.way(scope, field)
                .map(YamlScalar::of)
                .filter(way -> lines.stream()
                        .anyMatch(line -> line.equals("require: " + way)
                                || line.startsWith("at_least_one: [" + way + ",")
                                || (line.startsWith("at_least_one:") && line.contains(" " + way))))
                .isPresent();
    }
}

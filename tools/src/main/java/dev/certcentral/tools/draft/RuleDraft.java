package dev.certcentral.tools.draft;

import dev.certcentral.tools.page.Confidence;
import java.util.List;
import java.util.Set;

/**
 * A rule of a draft.
 *
 * @param scope the object that holds it
 * @param id its id
 * @param rows rows it comes from
 * @param lines condition and effect in YAML
 * @param demanded parameters it can demand
 * @param says our explanation
 * @param confidence how sure
 */
record RuleDraft(
        Field scope,
        String id,
        List<Integer> rows,
        List<String> lines,
        Set<Field> demanded,
        String says,
        Confidence confidence) {

    RuleDraft {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
        demanded = Set.copyOf(demanded);
    }
}

package dev.certcentral.tools.draft;

import dev.certcentral.tools.outline.Node;
import java.util.List;

/**
 * An erratum of a draft.
 *
 * @param key the key its place is written under: rows, response_rows or where
 * @param rows rows it is about; empty when it is about a sample
 * @param printed what is printed
 * @param meant what the draft took it for
 * @param because why; empty when a person must say
 */
record ErratumDraft(String key, List<Node> rows, String printed, String meant, String because) {

    ErratumDraft {
        rows = List.copyOf(rows);
    }
}

package dev.certcentral.tools.export.schema;

import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.model.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page whose rows are named beside what they say.
 *
 * @param name name of its ledger; empty where rows belong to no page
 */
public record Page(Optional<String> name) {

    /** Of shared types: they belong to several pages, so their rows say nothing. */
    static final Page NONE = new Page(Optional.empty());

    /** The page of an operation. */
    public static Page of(Operation operation) {
        return new Page(operation.ledger().map(Ledger::page));
    }

    /** Rows of the page in words, such as {@code eu_individual rows 15, 25}; empty if there are none. */
    Optional<String> rows(List<Integer> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String numbers = rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return name.map(page -> page + (rows.size() == 1 ? " row " : " rows ") + numbers);
    }
}

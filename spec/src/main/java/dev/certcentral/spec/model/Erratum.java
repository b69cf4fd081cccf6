package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.util.Map;
import java.util.Optional;

/**
 * A departure from the printed page.
 *
 * @param rows rows of the request table with the first eight hexadecimal digits of their hash when it was decided
 * @param responseRows the same for the response table
 * @param where place on the page when it is not a row, such as {@code endpoint} or {@code sample 2}
 * @param printed what the page says, as short as possible
 * @param meant what is taken to be meant
 * @param because why
 * @param at where it was written
 */
public record Erratum(
        Map<Integer, String> rows,
        Map<Integer, String> responseRows,
        Optional<String> where,
        String printed,
        String meant,
        String because,
        SourceLocation at) {

    public Erratum {
        rows = Ordered.copyOf(rows);
        responseRows = Ordered.copyOf(responseRows);
    }
}

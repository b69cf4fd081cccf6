package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.util.List;

/**
 * Something the page says that cannot be checked from a payload.
 *
 * @param rows rows of the request table
 * @param responseRows rows of the response table
 * @param says in our own words
 * @param at where it was written
 */
public record Note(List<Integer> rows, List<Integer> responseRows, String says, SourceLocation at) {

    public Note {
        rows = List.copyOf(rows);
        responseRows = List.copyOf(responseRows);
    }
}

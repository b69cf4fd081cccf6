package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.util.List;

/**
 * A page's tables as printed. Written by the import, never by hand.
 *
 * @param page name of the page: the last segment of its endpoint
 * @param title the page's heading
 * @param endpoint method and URL as printed
 * @param request rows of the request table
 * @param response rows of the response table
 * @param at where it was written
 */
public record Ledger(
        String page, String title, String endpoint, List<Row> request, List<Row> response, SourceLocation at) {

    public Ledger {
        request = List.copyOf(request);
        response = List.copyOf(response);
    }

    /**
     * One row as printed.
     *
     * @param number 1-based position in its table
     * @param name printed name without depth marks
     * @param marks printed depth marks, such as {@code ".. .."}; empty at the root
     * @param requirement printed requirement words; empty in response tables
     * @param type printed type word
     * @param sha256 SHA-256 of the row's normalised text, 64 lower-case hexadecimal digits
     * @param at where it was written
     */
    public record Row(
            int number, String name, String marks, String requirement, String type, String sha256, SourceLocation at) {}
}

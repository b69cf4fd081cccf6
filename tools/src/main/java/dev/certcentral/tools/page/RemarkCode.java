package dev.certcentral.tools.page;

import dev.certcentral.spec.problem.Severity;
import java.util.Locale;

/** Everything that can be said about a page. Codes are stable; {@code docs/import.md} says what to do about each. */
public enum RemarkCode {
    /** No line names method and URL; they were taken from a sample call. */
    ENDPOINT_FROM_SAMPLE(Severity.WARNING),
    /** A second table of a direction; ledgers hold the first. */
    FURTHER_TABLE(Severity.WARNING),
    /** The header row names the columns in another order than the cells have. */
    HEADER_ORDER(Severity.INFO),
    /** A part of a name is missing. */
    NAME_LOST(Severity.WARNING),
    /** The page has no table of that direction. */
    NO_REQUEST_TABLE(Severity.WARNING),
    /** The page has no table of that direction. */
    NO_RESPONSE_TABLE(Severity.INFO),
    /** Text between a table's heading and its header row. */
    NOTICE_ABOVE_TABLE(Severity.INFO),
    /** A row of a table has too few cells. */
    ODD_ROW(Severity.WARNING),
    /** A table that describes no parameters. */
    OTHER_TABLE(Severity.INFO),
    /** The layout drops inline code and lists. */
    PIPE_LAYOUT(Severity.WARNING),
    /** A line that could be a row was taken as description. */
    POSSIBLE_ROW(Severity.WARNING),
    /** The page ends in the middle of a row. */
    ROW_CUT(Severity.WARNING),
    /** A sample has no end. */
    SAMPLE_CUT(Severity.WARNING),
    /** Text after the last row that was not taken as its description. */
    TEXT_AFTER_TABLE(Severity.INFO),
    /** Text between the header row and the first row. */
    TEXT_BEFORE_ROWS(Severity.WARNING),
    /** Headings or requirement words are not English. */
    TRANSLATED_PAGE(Severity.WARNING),
    /** The page has no heading. */
    UNTITLED(Severity.WARNING),
    /** A list of values is announced, but it is not there. */
    VALUES_LOST(Severity.WARNING);

    private final Severity severity;

    RemarkCode(Severity severity) {
        this.severity = severity;
    }

    /** The kebab-case name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A remark with this code. */
    public Remark at(int line, String message) {
        return new Remark(severity, code(), line, message);
    }
}

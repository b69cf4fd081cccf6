package dev.certcentral.tools.diff.command;

import java.util.Locale;

/** How to print a report. */
enum Format {
    TEXT,
    MD,
    JSON,
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

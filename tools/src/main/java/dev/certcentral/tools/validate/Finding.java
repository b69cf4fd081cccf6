package dev.certcentral.tools.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something to be said about a body, whoever said it.
 *
 * @param warning whether the request is sent all the same
 * @param rule id of the rule
 * @param path where in the JSON; empty for the body as a whole
 * @param message what is wrong
 * @param allowed the values that would be right, if they can be listed
 * @param nearest the one that was probably meant
 * @param fix what to do
 * @param page the documentation page that says so; empty if there is none
 * @param rows rows of the page's table
 */
public record Finding(
        boolean warning,
        String rule,
        String path,
        String message,
        List<String> allowed,
        Optional<String> nearest,
        String fix,
        String page,
        List<Integer> rows) {

    public Finding {
        allowed = List.copyOf(allowed);
        rows = List.copyOf(rows);
    }

    /** {@code warning} or {@code error}. */
    String severity() {
        return warning ? "warning" : "error";
    }

    /** Page and rows in words, in parentheses after a blank; empty if there are none. */
    String source() {
        if (page.isEmpty() || rows.isEmpty()) {
            return "";
        }
        return rows.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", " (" + page + (rows.size() == 1 ? " row " : " rows "), ")"));
    }
}

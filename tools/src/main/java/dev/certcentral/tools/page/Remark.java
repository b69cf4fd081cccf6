package dev.certcentral.tools.page;

import dev.certcentral.spec.problem.Severity;

/**
 * Something a reader of the page should know.
 *
 * @param severity an error means that the page was not understood
 * @param code stable kebab-case name
 * @param line 1-based line
 * @param message what is the matter and what to do
 */
public record Remark(Severity severity, String code, int line, String message) {}

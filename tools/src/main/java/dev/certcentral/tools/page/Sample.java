package dev.certcentral.tools.page;

/**
 * A sample as printed.
 *
 * @param direction whether it shows a request or a response
 * @param number 1-based position among all samples of the page
 * @param line 1-based line where its text starts
 * @param text its JSON, or what was meant to be JSON
 */
public record Sample(Direction direction, int number, int line, String text) {}

package dev.certcentral.tools.page;

/**
 * Something about a row that the layout left open.
 *
 * @param about what was guessed: {@code depth}, {@code name}, {@code requirement}, {@code type} or {@code description}
 * @param confidence how sure
 * @param because why it was taken so
 */
public record Guess(String about, Confidence confidence, String because) {}

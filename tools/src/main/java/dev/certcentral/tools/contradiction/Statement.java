package dev.certcentral.tools.contradiction;

/**
 * What a page says in one place.
 *
 * @param place where
 * @param says what, as the end of a sentence that starts with the place
 */
public record Statement(Place place, String says) {}

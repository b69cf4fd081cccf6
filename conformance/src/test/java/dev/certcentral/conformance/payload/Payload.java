package dev.certcentral.conformance.payload;

/**
 * A request body as text.
 *
 * @param number which one of its operation's; with the seed, it says how to make it again
 * @param kind how it came about
 * @param text the body
 */
public record Payload(int number, Kind kind, String text) {}

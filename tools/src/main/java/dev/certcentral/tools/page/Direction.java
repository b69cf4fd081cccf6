package dev.certcentral.tools.page;

/** Which way something travels. */
public enum Direction {
    /** From the caller to the API. */
    REQUEST,
    /** From the API to the caller. */
    RESPONSE;

    /** The lower-case word used in messages. */
    public String word() {
        return this == REQUEST ? "request" : "response";
    }
}

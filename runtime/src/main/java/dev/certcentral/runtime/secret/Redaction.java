package dev.certcentral.runtime.secret;

/**
 * A tag for a JSON writer: what is written is meant for a log. Generated adapters and their helpers then write a text as its
 * length only and a sensitive value not at all.
 */
public enum Redaction {

    /** For a log. */
    LOG;

    /** What stands for a sensitive value. */
    public static final String HIDDEN = "***";

    /**
     * What stands for a text that may be personal.
     *
     * @param text any
     * @return such as {@code (12 characters)}
     */
    public static String length(String text) {
        int length = text.codePointCount(0, text.length());
        return length == 1 ? "(1 character)" : "(" + length + " characters)";
    }
}

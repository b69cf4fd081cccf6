package dev.certcentral.runtime.json;

/** A value of an answer that may be new to this version. Unknown texts are kept as they came. */
public interface OpenValue {

    /**
     * The text as it travels.
     *
     * @return never null
     */
    String value();

    /**
     * Whether this version knows it.
     *
     * @return false for a text that the spec does not list
     */
    boolean isKnown();
}

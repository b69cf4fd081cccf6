package dev.certcentral.runtime.json;

/** A constant that stands for a value of a request. */
public interface WireValue {

    /**
     * The value as text.
     *
     * @return never null
     */
    String wireValue();

    /**
     * Whether it travels as a JSON number rather than as a string.
     *
     * @return false unless the spec lists it as a number
     */
    default boolean isNumber() {
        return false;
    }
}

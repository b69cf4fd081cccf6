package dev.certcentral.sandbox.check;

/** A text is not the JSON this API takes. The message says why. */
public final class JsonRefused extends Exception {

    private static final long serialVersionUID = 1L;

    JsonRefused(String message) {
        super(message);
    }
}

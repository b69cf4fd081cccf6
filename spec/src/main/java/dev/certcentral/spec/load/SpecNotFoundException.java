package dev.certcentral.spec.load;

/** There is no spec folder where one was looked for. The message says where, and what to do. */
public final class SpecNotFoundException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message where was looked and what to do
     */
    public SpecNotFoundException(String message) {
        super(message);
    }
}

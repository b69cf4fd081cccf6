package dev.certcentral.runtime.error;

import java.io.Serializable;
import java.util.Objects;

/**
 * What may be told about a request: which operation it was. Its body, headers and parameters are left out on purpose.
 *
 * @param operation id of the operation
 * @param method HTTP method, upper case
 * @param path path template below the base URL, placeholders not filled
 */
public record RequestLine(String operation, String method, String path) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Checks that nothing is missing. */
    public RequestLine {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
    }

    /**
     * Whether the request only reads, so that sending it again changes nothing.
     *
     * @return true for GET and HEAD
     */
    public boolean readsOnly() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /**
     * The request in a message.
     *
     * @return such as {@code POST /order (place_order)}
     */
    @Override
    public String toString() {
        return method + " " + path + " (" + operation + ")";
    }
}

package dev.certcentral.runtime.error;

import java.io.Serializable;
import java.util.Objects;

/**
 * What may be told about a request: which operation it was. Its body, headers and parameters are left out on purpose.
 *
 * @param operation id of the operation
 * @param method HTTP method, upper case
 * @param path path template below the base URL, placeholders not filled
 * @param repeatable whether sending it again changes nothing: it only reads, or its documentation says so
 * @serial exclude
 */
// JDK 17 asks for comments that components cannot have, hence the tag; Error Prone believes that only classes have it.
@SuppressWarnings("InvalidBlockTag")
public record RequestLine(String operation, String method, String path, boolean repeatable) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks that nothing is missing.
     *
     * @param operation id of the operation
     * @param method HTTP method, upper case
     * @param path path template below the base URL, placeholders not filled
     * @param repeatable whether sending it again changes nothing: it only reads, or its documentation says so
     */
    public RequestLine {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
    }

    /**
     * A request that may be repeated exactly if it only reads.
     *
     * @param operation id of the operation
     * @param method HTTP method, upper case
     * @param path path template below the base URL, placeholders not filled
     */
    public RequestLine(String operation, String method, String path) {
        this(operation, method, path, method.equals("GET") || method.equals("HEAD"));
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

package dev.certcentral.runtime.http;

import dev.certcentral.runtime.error.RequestLine;
import java.util.List;
import java.util.Objects;

/**
 * What the transport must know about an operation.
 *
 * @param id what the specs call it
 * @param method HTTP method, upper case
 * @param path path template below the base URL, for messages
 * @param servers ids of the servers that offer it
 * @param repeatable whether sending it again changes nothing: it only reads, or its documentation says so
 */
public record OperationInfo(String id, String method, String path, List<String> servers, boolean repeatable) {

    /**
     * Copies the list.
     *
     * @param id what the specs call it
     * @param method HTTP method, upper case
     * @param path path template below the base URL, for messages
     * @param servers ids of the servers that offer it
     * @param repeatable whether sending it again changes nothing: it only reads, or its documentation says so
     */
    public OperationInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        servers = List.copyOf(servers);
    }

    /**
     * An operation that may be repeated exactly if it only reads.
     *
     * @param id what the specs call it
     * @param method HTTP method, upper case
     * @param path path template below the base URL, for messages
     * @param servers ids of the servers that offer it
     */
    public OperationInfo(String id, String method, String path, List<String> servers) {
        this(id, method, path, servers, method.equals("GET") || method.equals("HEAD"));
    }

    /**
     * What exceptions tell about it.
     *
     * @return the operation without its servers
     */
    public RequestLine line() {
        return new RequestLine(id, method, path, repeatable);
    }
}

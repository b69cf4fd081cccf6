package dev.certcentral.sandbox;

import java.util.List;
import java.util.Map;

/**
 * A request the sandbox received, whatever came of it.
 *
 * @param method HTTP method
 * @param path path and query as sent
 * @param headers headers by lower-case name; the value of the key's header is replaced by stars
 * @param body body as text; cut off if it was too large
 * @param status status of the answer; 0 if none was sent
 */
public record RecordedRequest(String method, String path, Map<String, List<String>> headers, String body, int status) {

    /**
     * Copies the headers.
     *
     * @param method HTTP method
     * @param path path and query as sent
     * @param headers headers by lower-case name; the value of the key's header is replaced by stars
     * @param body body as text; cut off if it was too large
     * @param status status of the answer; 0 if none was sent
     */
    public RecordedRequest {
        headers = Map.copyOf(headers);
    }
}

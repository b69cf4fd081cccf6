package dev.certcentral.runtime.error;

import java.util.List;
import java.util.Map;

/**
 * An answer that is not a success.
 *
 * @param status HTTP status
 * @param headers headers; the names are lower case
 * @param body the body as text, or its beginning; empty if there is none
 */
public record ErrorResponse(int status, Map<String, List<String>> headers, String body) {

    /**
     * Copies the headers.
     *
     * @param status HTTP status
     * @param headers headers
     * @param body the body as text, or its beginning
     */
    public ErrorResponse {
        headers = Map.copyOf(headers);
    }

    /**
     * The answer without its contents.
     *
     * @return such as {@code ErrorResponse[status=400]}
     */
    @Override
    public String toString() {
        return "ErrorResponse[status=" + status + "]";
    }
}

package dev.certcentral.runtime.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer. Immutable as far as its body is.
 *
 * @param <T> type of the body; {@code @Nullable Void} when there is none
 */
public final class ApiResponse<T extends @Nullable Object> {

    private final int status;
    private final T body;
    private final Map<String, List<String>> headers;

    ApiResponse(int status, T body, Map<String, List<String>> headers) {
        this.status = status;
        this.body = body;
        this.headers = headers;
    }

    /**
     * The HTTP status.
     *
     * @return 200 to 299
     */
    public int status() {
        return status;
    }

    /**
     * The body.
     *
     * @return null only for operations without a response body
     */
    public T body() {
        return body;
    }

    /**
     * The values of a header.
     *
     * @param name in any case
     * @return immutable, in the order of the answer, empty if there is none
     */
    public List<String> headers(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /**
     * All headers.
     *
     * @return immutable; names in lower case
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * The status only: body and headers may be confidential.
     *
     * @return such as {@code ApiResponse[status=201]}
     */
    @Override
    public String toString() {
        return "ApiResponse[status=" + status + "]";
    }
}

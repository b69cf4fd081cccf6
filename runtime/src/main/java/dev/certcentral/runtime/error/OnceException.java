package dev.certcentral.runtime.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call that was to be carried out at most once did not end with its answer. The kinds say what became of the request; all
 * of them name it by its {@link #id()}.
 */
public abstract sealed class OnceException extends ApiException
        permits AlreadyPlacedException, NotPlacedException, OutcomeUnknownException {

    private static final long serialVersionUID = 1L;

    /** The request. */
    private final RequestLine request;

    /** Names the request at the API. */
    private final String id;

    /** Takes what the kinds have in common; they call it. */
    OnceException(RequestLine request, String id, String message, @Nullable Throwable cause) {
        super(request + ": " + message, cause);
        this.request = request;
        this.id = Objects.requireNonNull(id, "id");
    }

    /** The receipts, each of the type that is asked for. Null: they were left out when the exception was serialized. */
    static <T> List<T> cast(@Nullable List<?> receipts, Class<T> type) {
        List<T> all = new ArrayList<>();
        for (Object receipt : receipts == null ? List.of() : receipts) {
            all.add(type.cast(receipt));
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * The request.
     *
     * @return never null
     */
    public RequestLine request() {
        return request;
    }

    /**
     * The text that names the request at the API. With it the request can be looked up.
     *
     * @return never empty
     */
    public String id() {
        return id;
    }
}

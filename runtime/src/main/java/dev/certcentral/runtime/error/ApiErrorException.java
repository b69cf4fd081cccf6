package dev.certcentral.runtime.error;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The answer is not a success: an API error, a page of a proxy, or a redirect, which this library never follows.
 *
 * <p>An invalid API key is told by the code, not by the status: the API answers it with 403, like a missing permission.
 */
public final class ApiErrorException extends ApiException {

    private static final long serialVersionUID = 1L;
    private static final int EXCERPT = 4096;
    private static final int SHOWN_ENTRIES = 10;
    private static final int ENTRY_LENGTH = 500;

    /** The request. */
    private final RequestLine request;

    /** The HTTP status. */
    private final int status;

    /** The beginning of the body. */
    private final String excerpt;

    /** Whether to repeat. */
    private final RetryAdvice advice;

    /** The headers, names in lower case. */
    @SuppressWarnings("serial") // the immutable collections of the JDK are serializable
    private final Map<String, List<String>> headers;

    /** The entries. */
    @SuppressWarnings("serial") // as above
    private final List<ApiError> errors;

    /**
     * Creates the exception.
     *
     * @param request the request
     * @param response the answer, without what must not be seen
     * @param errors its entries, possibly none
     * @param advice whether the call may be repeated
     */
    public ApiErrorException(RequestLine request, ErrorResponse response, List<ApiError> errors, RetryAdvice advice) {
        this(request, response, errors, advice, message(request, response, errors, advice));
    }

    /** With words of their own: a message tells less than the accessors do. */
    ApiErrorException(
            RequestLine request, ErrorResponse response, List<ApiError> errors, RetryAdvice advice, String message) {
        super(message, null);
        this.request = request;
        this.status = response.status();
        this.headers = response.headers();
        this.excerpt = Texts.cut(response.body(), EXCERPT);
        this.errors = List.copyOf(errors);
        this.advice = Objects.requireNonNull(advice, "advice");
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
     * The HTTP status.
     *
     * @return 300 or above
     */
    public int status() {
        return status;
    }

    /**
     * Every entry of the API error, in the order of the answer.
     *
     * @return immutable; empty if the body is not an API error, such as a page of a proxy
     */
    public List<ApiError> errors() {
        return errors;
    }

    /**
     * Whether one of the entries is of the given code, see {@link ApiError#is}.
     *
     * @param codePrefix such as {@code access_denied|access_denied_invalid_key}
     * @return true if there is one
     */
    public boolean has(String codePrefix) {
        for (ApiError error : errors) {
            if (error.is(codePrefix)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The values of a header of the answer.
     *
     * @param name in any case
     * @return immutable, empty if the answer has none
     */
    public List<String> headers(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /**
     * The headers of the answer.
     *
     * @return immutable; names in lower case
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * The beginning of the body, as received, without what the specs call sensitive, e-mail addresses, telephone numbers and
     * PEM of the request. It may repeat other parts of it, such as names: think before logging it.
     *
     * @return at most 4096 characters; empty when there was no body
     */
    public String bodyExcerpt() {
        return excerpt;
    }

    /**
     * Always {@link Outcome#ANSWERED}. Whether a request that changes something was carried out in spite of the error is
     * what {@link #retryAdvice()} judges.
     *
     * @return {@link Outcome#ANSWERED}
     */
    @Override
    public Outcome outcome() {
        return Outcome.ANSWERED;
    }

    /**
     * Whether the call may be repeated: {@link RetryAdvice.Kind#LATER} for 429, and for 408 and 5xx on requests that only
     * read or may be repeated; {@link RetryAdvice.Kind#UNKNOWN_OUTCOME} for 408 and 5xx on the others; else
     * {@link RetryAdvice.Kind#NEVER}.
     *
     * @return never null
     */
    @Override
    public RetryAdvice retryAdvice() {
        return advice;
    }

    /** The words for an answer. */
    static String message(RequestLine request, ErrorResponse response, List<ApiError> errors, RetryAdvice advice) {
        String then = advice.kind() == RetryAdvice.Kind.UNKNOWN_OUTCOME
                ? ". The request may have been carried out: look it up, do not simply send it again."
                : "";
        return request + ": HTTP " + response.status() + ", " + what(response, errors) + then;
    }

    private static String what(ErrorResponse response, List<ApiError> errors) {
        if (!errors.isEmpty()) {
            StringBuilder shown = new StringBuilder();
            for (int i = 0; i < Math.min(errors.size(), SHOWN_ENTRIES); i++) {
                shown.append(i == 0 ? "" : "; ")
                        .append(Texts.oneLine(errors.get(i).toString(), ENTRY_LENGTH));
            }
            return errors.size() > SHOWN_ENTRIES
                    ? shown + "; and " + (errors.size() - SHOWN_ENTRIES) + " more"
                    : shown.toString();
        }
        if (response.status() < 400) {
            return "a redirect, which is not followed: check the base URL";
        }
        if (response.body().isBlank()) {
            return "without a body";
        }
        if (Texts.looksLikeHtml(response.body())) {
            String title = Texts.htmlTitle(response.body());
            return "an HTML page" + (title == null ? "" : " titled \"" + title + "\"") + " instead of an API error";
        }
        return "with a body that is not an API error";
    }
}

package dev.certcentral.runtime.http;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the transport must know about an API.
 *
 * @param id what the specs call it
 * @param title what people call it
 * @param authHeader header that carries the API key; null: the API needs none
 * @param keyVariable environment variable that holds the key by convention; null: there is no convention
 * @param errorList member of an error body that holds the entries
 * @param errorCode member of an entry for machines
 * @param errorMessage member of an entry for people
 * @param rateLimits documented rate limits
 * @param secretHeaders names of response headers that are never printed, in any case
 */
public record ApiDescription(
        String id,
        String title,
        @Nullable String authHeader,
        @Nullable String keyVariable,
        String errorList,
        String errorCode,
        String errorMessage,
        List<RateLimit> rateLimits,
        List<String> secretHeaders) {

    /** What RFC 9110 allows in a header name. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /**
     * Copies the list and checks the header's name.
     *
     * @param id what the specs call it
     * @param title what people call it
     * @param authHeader header that carries the API key
     * @param keyVariable environment variable that holds the key by convention
     * @param errorList member of an error body that holds the entries
     * @param errorCode member of an entry for machines
     * @param errorMessage member of an entry for people
     * @param rateLimits documented rate limits
     * @param secretHeaders names of response headers that are never printed, in any case
     * @throws IllegalArgumentException if the name cannot travel, for instance with hyphens that are not ASCII
     */
    public ApiDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(errorList, "errorList");
        Objects.requireNonNull(errorCode, "errorCode");
        Objects.requireNonNull(errorMessage, "errorMessage");
        rateLimits = List.copyOf(rateLimits);
        secretHeaders = List.copyOf(secretHeaders);
        if (authHeader != null && !TOKEN.matcher(authHeader).matches()) {
            throw new IllegalArgumentException("`" + authHeader + "` cannot be the name of a header");
        }
    }
}

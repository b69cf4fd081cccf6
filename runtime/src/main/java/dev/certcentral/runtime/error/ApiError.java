package dev.certcentral.runtime.error;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an API error. Codes are made of parts: {@code access_denied|access_denied_invalid_key} has two, and
 * {@code required_param:certificate.csr} has two, the last of which is its subject.
 *
 * @param code what machines read; empty if the entry has none
 * @param message what people read; empty if the entry has none
 * @serial exclude
 */
// JDK 17 asks for comments that components cannot have, hence the tag; Error Prone believes that only classes have it.
@SuppressWarnings("InvalidBlockTag")
public record ApiError(String code, String message) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern SEPARATOR = Pattern.compile("[|:]");

    /**
     * Checks that nothing is missing.
     *
     * @param code what machines read
     * @param message what people read
     */
    public ApiError {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Whether the code is the given one or a special case of it, compared part by part and exactly.
     *
     * @param codePrefix such as {@code not_found}, {@code not_found|order} or {@code required_param}
     * @return true for {@code is("not_found")} on {@code not_found|order}; false for {@code is("not")}, for an empty
     *     prefix, and when the prefix has more parts than the code
     */
    public boolean is(String codePrefix) {
        List<String> wanted = split(codePrefix);
        List<String> parts = parts();
        return !codePrefix.isEmpty() && wanted.size() <= parts.size() && wanted.equals(parts.subList(0, wanted.size()));
    }

    /**
     * The parts of the code between {@code |} and {@code :}.
     *
     * @return immutable, never empty
     */
    public List<String> parts() {
        return split(code);
    }

    /**
     * What the error is about: the text after the first colon of the code.
     *
     * @return such as {@code certificate.csr}; null if the code has no colon or nothing after it
     */
    public @Nullable String subject() {
        int colon = code.indexOf(':');
        return colon < 0 || colon == code.length() - 1 ? null : code.substring(colon + 1);
    }

    /**
     * The entry in a message.
     *
     * @return such as {@code not_found|order: no such order}
     */
    @Override
    public String toString() {
        if (code.isEmpty() || message.isEmpty()) {
            return code + message;
        }
        return code + ": " + message;
    }

    private static List<String> split(String code) {
        return List.of(SEPARATOR.split(code, -1));
    }
}

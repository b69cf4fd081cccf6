package dev.certcentral.spec.model;

/**
 * How an error body looks: {@code {"<list>": [{"<code>": "...", "<message>": "..."}]}}.
 *
 * @param list member that holds the errors
 * @param code member of an error that holds its code
 * @param message member of an error that holds its text
 */
public record ErrorShape(String list, String code, String message) {

    /** The shape assumed when a spec says nothing. */
    public static final ErrorShape USUAL = new ErrorShape("errors", "code", "message");
}

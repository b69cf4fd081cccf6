package dev.certcentral.sandbox.check;

/**
 * Something wrong with a request.
 *
 * @param code {@code required_param:<path>} if something is missing, otherwise {@code invalid_param:<path>}
 * @param path where, such as {@code organization.contacts[0].email}; empty for the body as a whole
 * @param message one sentence
 */
public record Mistake(String code, String path, String message) {

    static Mistake missing(String path, String what) {
        return new Mistake("required_param:" + path, path, sentence(path, what));
    }

    static Mistake invalid(String path, String what) {
        return new Mistake("invalid_param:" + path, path, sentence(path, what));
    }

    private static String sentence(String path, String what) {
        return (path.isEmpty() ? "The request" : path) + " " + what + (what.endsWith(".") ? "" : ".");
    }
}

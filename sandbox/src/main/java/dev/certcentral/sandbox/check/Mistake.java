package dev.certcentral.sandbox.check;

/**
 * Something wrong with a request.
 *
 * @param code {@code required_param:<path>} if something is missing, otherwise {@code invalid_param:<path>}
 * @param path where, such as {@code organization.contacts[0].email}; empty for the body as a whole
 * @param message one sentence
 * @param rule id of the broken rule: one from the spec, or that of a built-in check, such as {@code required} or
 *     {@code wrong-type}
 * @param fix what to do
 */
public record Mistake(String code, String path, String message, String rule, String fix) {

    static Mistake of(Finding finding) {
        String path = finding.place().toString();
        String code = finding.kind() == Finding.Kind.MISSING ? "required_param:" : "invalid_param:";
        return new Mistake(code + path, path, sentence(path, finding.what()), finding.rule(), finding.fix());
    }

    private static String sentence(String path, String what) {
        return (path.isEmpty() ? "The request" : path) + " " + what + (what.endsWith(".") ? "" : ".");
    }
}

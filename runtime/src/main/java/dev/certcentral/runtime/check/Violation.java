package dev.certcentral.runtime.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request. Immutable. Never holds the value of a sensitive member.
 *
 * @param path where in the JSON, such as {@code organization.contacts[2].email}; empty for the body as a whole
 * @param javaPath the same as accessors, such as {@code organization().contacts().get(2).email()}
 * @param rule id of the broken rule: one from the spec, or {@code required}, {@code format}, {@code allowed}, {@code min},
 *     {@code max}, {@code max-length}, {@code max-items}, {@code not-on-this-page}; of what is read from JSON also {@code json},
 *     {@code wrong-type}, {@code null}, {@code unknown-member}, {@code duplicate-member}
 * @param severity whether the request is refused
 * @param message what is wrong
 * @param allowed the values that would be right, if they can be listed
 * @param nearest the allowed value closest to what was given, if any is close
 * @param fix what to do
 * @param page the documentation page that says so, such as {@code eu_individual}; empty if there is none
 * @param rows rows of the page's table, ascending
 */
public record Violation(
        String path,
        String javaPath,
        String rule,
        Severity severity,
        String message,
        List<String> allowed,
        @Nullable String nearest,
        String fix,
        String page,
        List<Integer> rows) {

    private static final int LONGEST_PATH = 300;

    /**
     * Copies the lists.
     *
     * @param path where in the JSON, such as {@code organization.contacts[2].email}
     * @param javaPath the same as accessors, such as {@code organization().contacts().get(2).email()}
     * @param rule id of the broken rule: one from the spec, or {@code required}, {@code format}, {@code allowed}, {@code min}, {@code max}, {@code max-length}, {@code max-items}, {@code not-on-this-page}
     * @param severity whether the request is refused
     * @param message what is wrong
     * @param allowed the values that would be right, if they can be listed
     * @param nearest the allowed value closest to what was given, if any is close
     * @param fix what to do
     * @param page the documentation page that says so, such as {@code eu_individual}
     * @param rows rows of the page's table, ascending
     */
    public Violation {
        allowed = List.copyOf(allowed);
        rows = List.copyOf(rows);
    }

    /** What a violation means for the request. */
    public enum Severity {
        /** The request is refused. */
        ERROR,
        /** The request is sent; something in it has no effect. */
        WARNING
    }

    /** {@code path: message; fix [rule, page row 4]}. */
    @Override
    public String toString() {
        String sentence = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return shown(path) + ": " + sentence + "; " + fix + " [" + rule + source() + "]";
    }

    /**
     * A path for people: nothing in it can break out of its line, even if it is made of names that came with a request.
     *
     * @param path where in the JSON
     * @return {@code (the body)} for the empty path
     */
    public static String shown(String path) {
        if (path.isEmpty()) {
            return "(the body)";
        }
        StringBuilder shown = new StringBuilder();
        path.codePoints().limit(LONGEST_PATH).map(c -> isPlain(c) ? c : '?').forEach(shown::appendCodePoint);
        return shown.length() < path.length() ? shown + "..." : shown.toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private String source() {
        if (page.isEmpty() || rows.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(", ").append(page).append(rows.size() == 1 ? " row " : " rows ");
        for (int i = 0; i < rows.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(rows.get(i));
        }
        return text.toString();
    }
}

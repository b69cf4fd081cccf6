package dev.certcentral.spec.problem;

import dev.certcentral.spec.source.SourceLocation;
import java.util.Comparator;

/**
 * One mistake in a spec.
 *
 * @param severity how bad it is
 * @param code stable kebab-case name of the kind of mistake; documented, never reused
 * @param at where it is
 * @param message what is wrong and what to do next, names in backticks, no trailing period
 */
public record Problem(Severity severity, String code, SourceLocation at, String message)
        implements Comparable<Problem> {

    private static final int LONGEST = 1_000;

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::code).thenComparing(Problem::message);

    public Problem {
        message = oneLine(message);
    }

    /** A message may quote a spec, and a spec may hold anything: it stays one readable line. */
    private static String oneLine(String message) {
        StringBuilder line = new StringBuilder();
        message.codePoints().limit(LONGEST).forEach(c -> line.append(SourceLocation.visible(c)));
        return message.codePointCount(0, message.length()) > LONGEST ? line + "..." : line.toString();
    }

    /** An error: nothing is generated. */
    public static Problem error(String code, SourceLocation at, String message) {
        return new Problem(Severity.ERROR, code, at, message);
    }

    /** A warning: reported, not fatal. */
    public static Problem warning(String code, SourceLocation at, String message) {
        return new Problem(Severity.WARNING, code, at, message);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code error: [code] file:line:column: message}. */
    @Override
    public String toString() {
        return severity.word() + ": [" + code + "] " + at + ": " + message;
    }
}

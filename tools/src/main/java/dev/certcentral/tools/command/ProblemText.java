package dev.certcentral.tools.command;

import dev.certcentral.spec.problem.Problem;

/** A problem on two lines: what kind and where, then what is wrong and what to do. */
public final class ProblemText {

    private ProblemText() {}

    /** The text, without a line break at its end. */
    public static String of(Problem problem) {
        String severity = problem.severity().word() + ": ";
        return severity + "[" + problem.code() + "] " + problem.at() + ":\n" + " ".repeat(severity.length())
                + problem.message();
    }
}

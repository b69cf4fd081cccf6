package dev.certcentral.tools.command;

import dev.certcentral.spec.problem.Problem;

/** A problem on two lines: what kind and where, then what is wrong and what to do. */
final class ProblemText {

    private ProblemText() {}

    static String of(Problem problem) {
        String severity = problem.severity().word() + ": ";
        return severity + "[" + problem.code() + "] " + problem.at() + ":\n" + " ".repeat(severity.length())
                + problem.message();
    }
}

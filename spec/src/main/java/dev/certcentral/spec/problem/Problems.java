package dev.certcentral.spec.problem;

import dev.certcentral.spec.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Collects every problem, so that an author sees all of them at once. Not thread-safe. */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();

    /** Adds an error. */
    public void error(String code, SourceLocation at, String message) {
        all.add(Problem.error(code, at, message));
    }

    /** Adds a warning. */
    public void warning(String code, SourceLocation at, String message) {
        all.add(Problem.warning(code, at, message));
    }

    /** Adds a problem made elsewhere. */
    public void add(Problem problem) {
        all.add(problem);
    }

    /** Whether any error was added. */
    public boolean hasErrors() {
        return all.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    /** All problems by file, line and column. */
    public List<Problem> sorted() {
        return all.stream().sorted().distinct().toList();
    }
}

package dev.certcentral.spec.problem;

import dev.certcentral.spec.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Collects every problem, so that an author sees all of them at once. Not thread-safe. */
public final class Problems {

    /** Nobody reads more, and looking for what was meant takes time. */
    public static final int MAX = 1_000;

    private final List<Problem> all = new ArrayList<>();

    /** Adds an error. */
    public void error(String code, SourceLocation at, String message) {
        add(Problem.error(code, at, message));
    }

    /** Adds a warning. */
    public void warning(String code, SourceLocation at, String message) {
        add(Problem.warning(code, at, message));
    }

    /** Adds a problem made elsewhere. Beyond {@link #MAX} there is only one more, which says so. */
    public void add(Problem problem) {
        if (all.size() < MAX) {
            all.add(problem);
        } else if (!isFull()) {
            all.add(Problem.error(
                    "too-many-problems",
                    problem.at(),
                    "there are more than " + MAX + " problems; correct those that are listed first"));
        }
    }

    /** Whether further problems would not be listed, so that nobody needs to look for them. */
    public boolean isFull() {
        return all.size() > MAX;
    }

    /** Whether there is nothing to say, not even a warning. */
    public boolean isEmpty() {
        return all.isEmpty();
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

package dev.certcentral.processor.plan;

import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names taken so far. Two things that want one name are a spec error that names both places. */
final class Names {

    private final Problems problems;
    private final Map<String, SourceLocation> taken = new HashMap<>();
    private final Map<String, String> reserved = new HashMap<>();

    Names(Problems problems) {
        this.problems = problems;
    }

    /**
     * Keeps a name for generated code itself.
     *
     * @param scope where
     * @param name the Java name
     * @param owner what it is there, for the message
     */
    void reserve(String scope, String name, String owner) {
        reserved.put(scope + "\n" + name, owner);
    }

    /**
     * Takes a name.
     *
     * @param scope where it must be unique, such as a class
     * @param name the Java name
     * @param what what wants it, for the message
     * @param at where that was written
     */
    boolean take(String scope, String name, String what, SourceLocation at) {
        String owner = reserved.get(scope + "\n" + name);
        if (owner != null) {
            problems.error(
                    "name-clash",
                    at,
                    what + " becomes `" + name + "` in Java, like " + owner
                            + "; give it another name with `as`, `as_type` or `call`, or rename it");
            return false;
        }
        SourceLocation first = taken.putIfAbsent(scope + "\n" + name, at);
        if (first != null) {
            clash(name, what, at, first);
        }
        return first == null;
    }

    /** Reports two things that want one name. */
    void clash(String name, String what, SourceLocation at, SourceLocation first) {
        problems.error(
                "name-clash",
                at,
                what + " becomes `" + name + "` in Java, like the one at " + first
                        + "; give one of them another name with `as`, `as_type` or `call`");
    }

    /** Takes a class name; names that differ only in case would share a file on some systems. */
    boolean takeClass(String scope, String name, String what, SourceLocation at) {
        return take(scope, name, what, at) && take(scope + " (case)", name.toLowerCase(Locale.ROOT), what, at);
    }
}

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

    Names(Problems problems) {
        this.problems = problems;
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
                        + "; give one of them another name with `as` or `as_type`");
    }

    /** Takes a class name; names that differ only in case would share a file on some systems. */
    boolean takeClass(String scope, String name, String what, SourceLocation at) {
        return take(scope, name, what, at) && take(scope + " (case)", name.toLowerCase(Locale.ROOT), what, at);
    }
}

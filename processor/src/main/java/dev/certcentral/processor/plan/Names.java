package dev.certcentral.processor.plan;

import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names taken so far. Two things that want one name are a spec error that names both places. */
final class Names {

    private static final String PACKAGE = "package";
    private static final String CASE = " (case)";

    /** What file systems take is 255 bytes, for an outermost class, two below it, and what is appended to their names. */
    private static final int LONGEST = 100;

    private static final int LONGEST_NESTED = 80;

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
        return take(scope, name, name, what, at);
    }

    private boolean take(String scope, String key, String name, String what, SourceLocation at) {
        String owner = reserved.get(scope + "\n" + key);
        if (owner != null) {
            problems.error(
                    "name-clash",
                    at,
                    what + " becomes `" + name + "` in Java, like " + owner
                            + "; give it another name with `as`, `as_type` or `call`, or rename it");
            return false;
        }
        SourceLocation first = taken.putIfAbsent(scope + "\n" + key, at);
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

    /** Reports two values of one list that want one name. */
    void clash(String name, String value, String first, SourceLocation at) {
        problems.error(
                "name-clash",
                at,
                "the value `" + value + "` becomes `" + name + "` in Java, like the value `" + first
                        + "` of the same list; give one of them another name with `as`");
    }

    /** Takes a class name; names that differ only in case would share a file on some systems. */
    boolean takeClass(String scope, String name, String what, SourceLocation at) {
        return isShort(name, scope.equals(PACKAGE) ? LONGEST : LONGEST_NESTED, what, at)
                && take(scope, name, what, at)
                && take(scope + CASE, name.toLowerCase(Locale.ROOT), name, what, at);
    }

    /** Keeps a name for a class nested in another; that one must not have the same name. */
    void reserveNested(String outer, String name, String owner, SourceLocation at) {
        reserve("class " + outer + CASE, name.toLowerCase(Locale.ROOT), owner);
        if (name.equalsIgnoreCase(outer.substring(outer.lastIndexOf('.') + 1))) {
            problems.error(
                    "name-clash",
                    at,
                    "the class `" + outer + "` has a class `" + name + "` in it, " + owner
                            + ", and Java takes no two of one name; rename it or give it `as_type`");
        }
    }

    private boolean isShort(String name, int longest, String what, SourceLocation at) {
        if (name.length() > longest) {
            problems.error(
                    "name-too-long",
                    at,
                    what + " becomes a class with a name of more than " + longest
                            + " characters, and not every file system takes files of that name; shorten it with `as` or"
                            + " `as_type`");
        }
        return name.length() <= longest;
    }
}

package dev.certcentral.spec.diff.surface;

import dev.certcentral.spec.diff.change.Subject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something callers could use and cannot use any more as they did.
 *
 * @param kind what kind of thing
 * @param name what it is called
 * @param before what it was
 * @param after what it is now; empty if it is gone
 * @param source whether source code breaks
 * @param binary whether class files break
 * @param subjects what in the spec it comes from
 */
public record Broken(
        Kind kind, String name, String before, String after, boolean source, boolean binary, Set<Subject> subjects) {

    public Broken {
        subjects = Set.copyOf(subjects);
    }

    /** Words of what it was, names of classes among them. */
    public Set<String> names() {
        return new TreeSet<>(List.of(before.split("[^A-Za-z0-9_.]+", -1)));
    }

    /** Kinds of things callers use. */
    public enum Kind {
        /** A class with everything in it. */
        CLASS,
        /** A member of a class: accessor, setter, constant, factory, call. */
        MEMBER,
        /** The steps a builder leads through. */
        STEPS
    }
}

package dev.certcentral.spec.diff.surface;

import dev.certcentral.spec.diff.change.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Something callers can use.
 *
 * @param owner name of the class it belongs to, outermost class first, joined by dots
 * @param name what it is called in its class; empty for the class itself
 * @param parts what callers rely on, in order
 */
record Entry(String owner, String name, List<Part> parts) {

    Entry {
        parts = List.copyOf(parts);
    }

    /** One thing callers rely on. Its subjects grow while a surface is written: operations can share a class. */
    static final class Part {

        private final String source;
        private final String binary;
        private Set<Subject> subjects;

        /**
         * A thing.
         *
         * @param source what source code has to match
         * @param binary what class files have to match
         * @param subjects what in the spec it comes from
         */
        Part(String source, String binary, Set<Subject> subjects) {
            this.source = source;
            this.binary = binary;
            this.subjects = subjects;
        }

        static Part of(Shape shape, Set<Subject> subjects) {
            return new Part(shape.source(), shape.binary(), subjects);
        }

        static Part of(String word, Subject subject) {
            return new Part(word, word, Set.of(subject));
        }

        Set<Subject> subjects() {
            return subjects;
        }

        boolean looksLike(Part other) {
            return source.equals(other.source) && binary.equals(other.binary);
        }

        boolean sourceLooksLike(Part other) {
            return Shape.sourceServes(source, other.source);
        }

        private void comesFrom(Set<Subject> others) {
            if (!(subjects instanceof HashSet)) {
                subjects = new HashSet<>(subjects);
            }
            subjects.addAll(others);
        }
    }

    /** Takes in that it comes from the other's subjects, too. */
    void absorb(Entry other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            parts.get(i).comesFrom(other.parts.get(i).subjects());
        }
    }

    boolean sourceLooksLike(Entry other) {
        return alike(other, Part::sourceLooksLike);
    }

    boolean binaryLooksLike(Entry other) {
        return alike(other, (a, b) -> a.binary.equals(b.binary));
    }

    private boolean alike(Entry other, BiPredicate<Part, Part> same) {
        if (parts.size() != other.parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!same.test(parts.get(i), other.parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    String key() {
        return name.isEmpty() ? owner : owner + "#" + name;
    }

    String source() {
        return parts.stream().map(part -> part.source).collect(Collectors.joining(", "));
    }
}

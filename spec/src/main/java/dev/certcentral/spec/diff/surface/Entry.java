package dev.certcentral.spec.diff.surface;

import dev.certcentral.spec.diff.change.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /**
     * One thing callers rely on.
     *
     * @param source what source code has to match
     * @param binary what class files have to match
     * @param subjects what in the spec it comes from; several where operations share a class
     */
    record Part(String source, String binary, Set<Subject> subjects) {
        Part {
            subjects = Set.copyOf(subjects);
        }

        static Part of(Shape shape, Set<Subject> subjects) {
            return new Part(shape.source(), shape.binary(), subjects);
        }

        static Part of(String word, Subject subject) {
            return new Part(word, word, Set.of(subject));
        }

        boolean looksLike(Part other) {
            return source.equals(other.source) && binary.equals(other.binary);
        }
    }

    /** The same, coming from the other's subjects too. */
    Entry and(Entry other) {
        List<Part> shared = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Set<Subject> subjects = new HashSet<>(part.subjects());
            if (i < other.parts.size()) {
                subjects.addAll(other.parts.get(i).subjects());
            }
            shared.add(new Part(part.source(), part.binary(), subjects));
        }
        return new Entry(owner, name, shared);
    }

    String key() {
        return name.isEmpty() ? owner : owner + "#" + name;
    }

    String source() {
        return parts.stream().map(Part::source).collect(Collectors.joining(", "));
    }

    String binary() {
        return parts.stream().map(Part::binary).collect(Collectors.joining(", "));
    }
}

package dev.certcentral.spec.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from an object to something inside it, such as {@code organization.contacts[].email}.
 *
 * @param segments names; a segment that ends in {@code []} stands for every element of an array
 */
public record ParameterPath(List<String> segments) {

    /** The object itself. */
    public static final ParameterPath ROOT = new ParameterPath(List.of());

    public ParameterPath {
        segments = List.copyOf(segments);
    }

    /** A path of one name. */
    public static ParameterPath of(String name) {
        return new ParameterPath(List.of(name));
    }

    /** Reads the dotted form. */
    public static ParameterPath parse(String dotted) {
        return new ParameterPath(List.of(dotted.split("\\.", -1)));
    }

    /** This path and one more member. */
    public ParameterPath member(String name) {
        List<String> longer = new ArrayList<>(segments.size() + 1);
        longer.addAll(segments);
        longer.add(name);
        return new ParameterPath(longer);
    }

    /** This path, standing for the elements of the array it leads to. */
    public ParameterPath elements() {
        if (segments.isEmpty()) {
            return of("[]");
        }
        List<String> elements = new ArrayList<>(segments);
        elements.set(segments.size() - 1, segments.get(segments.size() - 1) + "[]");
        return new ParameterPath(elements);
    }

    /** The last name, without {@code []}. */
    public String last() {
        String segment = segments.get(segments.size() - 1);
        return segment.endsWith("[]") ? segment.substring(0, segment.length() - 2) : segment;
    }

    /** The dotted form. */
    @Override
    public String toString() {
        return String.join(".", segments);
    }
}

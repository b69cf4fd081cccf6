package dev.certcentral.spec.model;

import java.util.stream.Stream;

/**
 * A parameter and the way to it from the root of a body.
 *
 * @param path the way
 * @param parameter what is there
 */
public record Located(ParameterPath path, Parameter parameter) {

    /** All members of a type and of the types below it, depth first. */
    static Stream<Located> below(ParameterPath parent, ObjectType type) {
        return type.members().stream().flatMap(member -> {
            ParameterPath path = parent.member(member.name());
            return Stream.concat(Stream.of(new Located(path, member)), inside(path, member.type()));
        });
    }

    static Stream<Located> inside(ParameterPath path, FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            return below(path, nested.type());
        }
        if (type instanceof FieldType.ListOf list) {
            return inside(path.elements(), list.element());
        }
        return Stream.empty();
    }
}

package dev.certcentral.tools.diff.proof;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the types of places. */
final class Types {

    private Types() {}

    /** The type of a place; empty where the root does not know it. */
    static Optional<FieldType> at(ObjectType root, JsonPath path) {
        Optional<FieldType> here = Optional.of(new FieldType.Nested(root));
        for (Object step : path.steps()) {
            here = here.flatMap(type -> step(type, step));
        }
        return here;
    }

    private static Optional<FieldType> step(FieldType type, Object step) {
        if (step instanceof String name) {
            return object(type).flatMap(object -> object.member(name)).map(Parameter::type);
        }
        return type instanceof FieldType.ListOf list ? Optional.of(list.element()) : Optional.empty();
    }

    /** The object of a place. */
    static Optional<ObjectType> objectAt(ObjectType root, JsonPath path) {
        return at(root, path).flatMap(Types::object);
    }

    /** The object that a body is, or is a list of. */
    static Optional<ObjectType> objectIn(FieldType type) {
        return object(type instanceof FieldType.ListOf list ? list.element() : type);
    }

    private static Optional<ObjectType> object(FieldType type) {
        return type instanceof FieldType.Nested nested ? Optional.of(nested.type()) : Optional.empty();
    }

    /** Path and query parameters, read as the object they would be. */
    static ObjectType outside(Operation operation) {
        return new ObjectType(
                Optional.empty(),
                Optional.empty(),
                "",
                Stream.concat(operation.pathParameters().stream(), operation.queryParameters().stream())
                        .toList(),
                List.of(),
                List.of(),
                false,
                false,
                operation.at());
    }
}

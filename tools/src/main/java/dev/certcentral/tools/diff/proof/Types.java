package dev.certcentral.tools.diff.proof;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.util.Optional;

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

    private static Optional<ObjectType> object(FieldType type) {
        return type instanceof FieldType.Nested nested ? Optional.of(nested.type()) : Optional.empty();
    }
}

package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import java.util.Optional;
import java.util.stream.Stream;

/** Ways around in request bodies. */
final class Bodies {

    private Bodies() {}

    /** Every object of every request body. */
    static Stream<ObjectType> objects(Api api) {
        return api.operations().stream().flatMap(Bodies::objects);
    }

    /** Every object of an operation's request body, the body first. */
    static Stream<ObjectType> objects(Operation operation) {
        return operation.body().stream().flatMap(Bodies::objects);
    }

    private static Stream<ObjectType> objects(ObjectType type) {
        return Stream.concat(
                Stream.of(type),
                type.members().stream()
                        .flatMap(member -> element(member.type()).stream().flatMap(Bodies::objects)));
    }

    /** The object a parameter holds, alone or as the element of an array. */
    private static Optional<ObjectType> element(FieldType type) {
        FieldType element = type instanceof FieldType.ListOf list ? list.element() : type;
        return element instanceof FieldType.Nested nested ? Optional.of(nested.type()) : Optional.empty();
    }

    /** The parameter a rule's path leads to. */
    static Optional<Parameter> find(ObjectType root, ParameterPath path) {
        Optional<ObjectType> here = Optional.of(root);
        Optional<Parameter> found = Optional.empty();
        for (String segment : path.segments()) {
            found = here.flatMap(type -> type.member(segment));
            here = found.map(Parameter::type)
                    .filter(FieldType.Nested.class::isInstance)
                    .map(type -> ((FieldType.Nested) type).type());
        }
        return found;
    }
}

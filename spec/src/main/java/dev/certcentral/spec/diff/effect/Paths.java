package dev.certcentral.spec.diff.effect;

import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import java.util.Optional;

/** Follows the paths that rules use. */
public final class Paths {

    /** Stands for a member that the spec does not name. */
    public static final ParameterPath UNLISTED = ParameterPath.of("*");

    private Paths() {}

    /** The parameter a path leads to; empty where the object does not know it. */
    public static Optional<Parameter> parameter(ObjectType object, ParameterPath path) {
        Optional<ObjectType> here = Optional.of(object);
        Optional<Parameter> found = Optional.empty();
        for (String segment : path.segments()) {
            String name = segment.endsWith("[]") ? segment.substring(0, segment.length() - 2) : segment;
            found = here.flatMap(type -> type.member(name));
            here = found.flatMap(parameter -> parameter.type().object());
        }
        return found;
    }

    /** The objects in the array that a path leads to. */
    public static Optional<ObjectType> element(ObjectType object, ParameterPath array) {
        return parameter(object, array).flatMap(parameter -> parameter.type().object());
    }

    /** Whether every step of a path is required, so that nothing is accepted without it. */
    static boolean required(ObjectType object, ParameterPath path) {
        ParameterPath here = ParameterPath.ROOT;
        for (String segment : path.segments()) {
            here = here.member(segment);
            if (parameter(object, here).filter(Parameter::required).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}

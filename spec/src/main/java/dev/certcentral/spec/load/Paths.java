package dev.certcentral.spec.load;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/** Follows paths through objects. */
final class Paths {

    private Paths() {}

    /** The parameter a path leads to. Paths do not lead through arrays. */
    static Optional<Parameter> find(ObjectType root, ParameterPath path) {
        ObjectType here = root;
        Optional<Parameter> found = Optional.empty();
        for (String segment : path.segments()) {
            if (found.isPresent()) {
                if (!(found.get().type() instanceof FieldType.Nested nested)) {
                    return Optional.empty();
                }
                here = nested.type();
            }
            found = here.member(segment);
            if (found.isEmpty()) {
                return Optional.empty();
            }
        }
        return found;
    }

    /** The same, with a complaint that names the segment that leads nowhere. */
    static Optional<Parameter> resolve(ObjectType root, ParameterPath path, SourceLocation at, Scope scope) {
        Optional<Parameter> found = find(root, path);
        if (found.isPresent()) {
            return found;
        }
        ObjectType here = root;
        for (String segment : path.segments()) {
            Optional<Parameter> member = here.member(segment);
            if (member.isEmpty()) {
                List<String> names =
                        here.members().stream().map(Parameter::name).toList();
                scope.error(
                        "unknown-path",
                        at,
                        "`" + path + "` leads nowhere: there is no `" + segment + "`" + Hints.among(segment, names));
                return Optional.empty();
            }
            if (TypeReader.isUnknown(member.get().type())) {
                return Optional.empty();
            }
            if (!(member.get().type() instanceof FieldType.Nested nested)) {
                scope.error(
                        "unknown-path",
                        at,
                        "`" + path + "` leads nowhere: `" + segment
                                + "` is no object; a rule about the elements of an array belongs to the elements");
                return Optional.empty();
            }
            here = nested.type();
        }
        return Optional.empty();
    }
}

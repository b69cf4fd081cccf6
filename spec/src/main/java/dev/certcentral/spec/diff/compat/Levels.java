package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Occurrence;
import dev.certcentral.spec.diff.effect.Paths;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.ParameterPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the objects around a parameter of a body: each of them can have rules that look at the parameter. */
final class Levels {

    /**
     * An object around a parameter.
     *
     * @param before on the old side
     * @param after on the new side
     * @param path way from there to the parameter
     */
    record Level(ObjectType before, ObjectType after, ParameterPath path) {

        /** Whether rules of the object can look at the parameter: they cannot look at one element of an array. */
        boolean sees() {
            return path.segments().stream().noneMatch(segment -> segment.endsWith("[]"));
        }
    }

    private final Map<String, Operation> before;
    private final Map<String, Operation> after;

    Levels(Api before, Api after) {
        this.before = index(before);
        this.after = index(after);
    }

    private static Map<String, Operation> index(Api api) {
        Map<String, Operation> operations = new HashMap<>();
        api.operations().forEach(operation -> operations.putIfAbsent(operation.id(), operation));
        return operations;
    }

    /** From the body inwards; none for what is not in the body of both sides. */
    List<Level> of(Occurrence occurrence) {
        List<Level> levels = new ArrayList<>();
        Optional<ObjectType> old = body(before.get(occurrence.before()));
        Optional<ObjectType> now = body(after.get(occurrence.after()));
        List<String> segments = occurrence.path().segments();
        for (int from = 0; from < segments.size(); from++) {
            ParameterPath path = new ParameterPath(segments.subList(from, segments.size()));
            if (old.isEmpty() || now.isEmpty() || old.get().member(first(path)).isEmpty()) {
                return List.of();
            }
            levels.add(new Level(old.get(), now.get(), path));
            ParameterPath first = ParameterPath.of(first(path));
            old = Paths.element(old.get(), first);
            now = Paths.element(now.get(), first);
        }
        return levels;
    }

    private static String first(ParameterPath path) {
        return path.segments().get(0).replace("[]", "");
    }

    private static Optional<ObjectType> body(@Nullable Operation operation) {
        return Optional.ofNullable(operation).flatMap(Operation::body);
    }
}

package dev.certcentral.spec.diff.effect;

import dev.certcentral.spec.model.ParameterPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the constraints that can have something to say once some paths are filled. */
final class Relevance {

    private final Map<ParameterPath, List<Constraint>> byPath = new HashMap<>();

    Relevance(List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            constraint
                    .paths()
                    .forEach(path -> byPath.computeIfAbsent(path, key -> new ArrayList<>())
                            .add(constraint));
        }
    }

    /**
     * Constraints that look at one of the paths, or at one that such a constraint looks at, and so on.
     *
     * @param paths where to start; takes all other paths that are looked at, near ones first
     */
    List<Constraint> of(List<ParameterPath> paths) {
        Set<ParameterPath> known = new HashSet<>(paths);
        Set<Constraint> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Constraint> relevant = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            for (Constraint constraint : byPath.getOrDefault(paths.get(i), List.of())) {
                if (taken.add(constraint)) {
                    relevant.add(constraint);
                    constraint.paths().stream().filter(known::add).forEach(paths::add);
                }
            }
        }
        return relevant;
    }
}

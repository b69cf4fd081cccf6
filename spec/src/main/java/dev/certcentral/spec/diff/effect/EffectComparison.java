package dev.certcentral.spec.diff.effect;

import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.ParameterPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for requests that one object accepts and a constraint of another refuses. */
public final class EffectComparison {

    /** The day that dates are tried on: any day does, but reports must not change overnight. */
    public static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    /** Values tried for one suspect before the search is given up. */
    private static final int MOST = 20_000;

    private EffectComparison() {}

    /**
     * What a search found.
     *
     * @param witness what a request holds at the paths that matter; empty if none was found
     * @param complete whether everything was tried, so that none was found because there is none
     */
    public record Search(Optional<Map<ParameterPath, Given>> witness, boolean complete) {

        public Search {
            witness = witness.map(Collections::unmodifiableMap);
        }

        /** There is such a request, or it cannot be ruled out. */
        public boolean possible() {
            return witness.isPresent() || !complete;
        }
    }

    /**
     * Looks for a request that one side accepts, as far as its choices and rules are concerned, and that constraints of the
     * other side refuse.
     *
     * @param accepting the side that must accept it
     * @param refusing the side that must refuse it
     * @param suspects constraints of the refusing side, one of which must refuse it
     */
    public static Search search(ObjectType accepting, ObjectType refusing, List<Constraint> suspects) {
        if (suspects.isEmpty()) {
            return new Search(Optional.empty(), true);
        }
        Relevance relevance = new Relevance(Constraint.of(accepting));
        boolean complete = true;
        for (Constraint suspect : suspects) {
            if (suspect.paths().isEmpty()) {
                continue;
            }
            List<ParameterPath> paths = new ArrayList<>(suspect.paths());
            List<Constraint> relevant = relevance.of(paths);
            Backtracking search = new Backtracking(accepting, refusing, suspect, relevant, paths, TODAY, MOST);
            if (search.find()) {
                // A mixed array has no place in a witness; that there is such a request is known all the same.
                boolean plain = search.request().values().stream().noneMatch(Mixed.class::isInstance);
                return new Search(Optional.of(search.request()).filter(request -> plain), plain);
            }
            complete &= !search.leftSomeOut();
        }
        return new Search(Optional.empty(), complete);
    }
}

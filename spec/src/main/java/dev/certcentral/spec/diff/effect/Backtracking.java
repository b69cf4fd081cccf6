package dev.certcentral.spec.diff.effect;

import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills one path after the other, and goes back as soon as something is against it. Every constraint is asked once all paths
 * it looks at are filled, so most of the combinations are never written down.
 */
final class Backtracking {

    private final ObjectType accepting;
    private final List<ParameterPath> paths;
    private final List<List<Given>> domains = new ArrayList<>();
    private final List<List<Constraint>> asked = new ArrayList<>();
    private final Constraint suspect;
    private final int suspectAt;
    private final Map<ParameterPath, Given> request = new LinkedHashMap<>();
    private final Domains values;
    private final Evaluation accepts;
    private final Evaluation refuses;
    private int stepsLeft;

    /**
     * Prepares.
     *
     * @param accepting the side that must accept the request
     * @param refusing the side that must refuse it
     * @param suspect the constraint that must refuse it
     * @param relevant constraints that must accept it
     * @param paths paths to fill: those of the suspect first
     * @param steps how many values to try at most
     */
    Backtracking(
            ObjectType accepting,
            ObjectType refusing,
            Constraint suspect,
            List<Constraint> relevant,
            List<ParameterPath> paths,
            LocalDate today,
            int steps) {
        this.accepting = accepting;
        this.suspect = suspect;
        this.paths = paths;
        this.suspectAt = suspect.paths().size() - 1;
        this.accepts = new Evaluation(accepting, request, today);
        this.refuses = new Evaluation(refusing, request, today);
        this.stepsLeft = steps;
        List<Constraint> all = new ArrayList<>(relevant);
        all.add(suspect);
        this.values = new Domains(accepting, all, today);
        Map<ParameterPath, Integer> places = new LinkedHashMap<>();
        for (ParameterPath path : paths) {
            places.put(path, places.size());
            domains.add(values.at(path));
            asked.add(new ArrayList<>());
        }
        for (Constraint constraint : relevant) {
            int last = constraint.paths().stream().mapToInt(places::get).max().orElse(0);
            asked.get(last).add(constraint);
        }
    }

    /** Whether there is such a request, which then stands in {@link #request()}. */
    boolean find() {
        return fill(0);
    }

    /** Whether there was more to try. */
    boolean leftSomeOut() {
        return stepsLeft < 0 || !values.exhaustive();
    }

    /** What was found. */
    Map<ParameterPath, Given> request() {
        return request;
    }

    private boolean fill(int place) {
        if (place == paths.size()) {
            return true;
        }
        ParameterPath path = paths.get(place);
        for (Given given : domains.get(place)) {
            if (--stepsLeft < 0) {
                return false;
            }
            request.put(path, given);
            if (fits(place) && fill(place + 1)) {
                return true;
            }
            request.remove(path);
        }
        return false;
    }

    private boolean fits(int place) {
        if (place == suspectAt && refuses.accepts(suspect)) {
            return false;
        }
        for (Constraint constraint : asked.get(place)) {
            if (!accepts.accepts(constraint)) {
                return false;
            }
        }
        return nests(place);
    }

    /** What is inside something needs something around it; a required member is there when its object is. */
    private boolean nests(int place) {
        for (int other = 0; other < place; other++) {
            if (!nests(paths.get(other), paths.get(place)) || !nests(paths.get(place), paths.get(other))) {
                return false;
            }
        }
        return true;
    }

    private boolean nests(ParameterPath outer, ParameterPath inner) {
        int depth = outer.segments().size();
        if (depth >= inner.segments().size()
                || !inner.segments().subList(0, depth).equals(outer.segments())) {
            return true;
        }
        boolean around = given(outer);
        boolean given = given(inner);
        boolean demanded = depth == inner.segments().size() - 1
                && Paths.parameter(accepting, inner).filter(Parameter::required).isPresent();
        return around ? given || !demanded : !given;
    }

    private boolean given(ParameterPath path) {
        Given given = request.get(path);
        return given != null && given.given();
    }
}

package dev.certcentral.spec.diff.effect;

import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for requests that one object accepts and a constraint of another refuses. */
public final class EffectComparison {

    /** The day that dates are tried on: any day does, but reports must not change overnight. */
    public static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    private static final int MOST = 4_096;

    private EffectComparison() {}

    /**
     * What a search found.
     *
     * @param witness what a request holds at the paths that matter; empty if none was found
     * @param complete whether everything was tried, so that none was found because there is none
     */
    public record Search(Optional<Map<ParameterPath, Given>> witness, boolean complete) {

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
        List<Constraint> accepts = Constraint.of(accepting);
        Set<ParameterPath> looked = new LinkedHashSet<>();
        suspects.forEach(suspect -> looked.addAll(suspect.paths()));
        List<Constraint> relevant = new ArrayList<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Constraint constraint : accepts) {
                if (relevant.contains(constraint) || !worthwhile(constraint, looked, accepting, accepts, suspects)) {
                    continue;
                }
                relevant.add(constraint);
                grew |= looked.addAll(constraint.paths());
            }
        }
        looked.add(Paths.UNLISTED);
        List<Constraint> all = new ArrayList<>(relevant);
        all.addAll(suspects);
        Domains domains = new Domains(accepting, all, TODAY);
        for (Map<ParameterPath, Given> request : new Combinations(domains, List.copyOf(looked), MOST).all()) {
            if (consistent(accepting, request)
                    && refused(refusing, suspects, request)
                    && accepted(accepting, relevant, request)) {
                return new Search(Optional.of(request), true);
            }
        }
        return new Search(Optional.empty(), Combinations.count(domains, List.copyOf(looked), MOST) <= MOST);
    }

    /** It looks at something we look at, and does not make the search too large. */
    private static boolean worthwhile(
            Constraint constraint,
            Set<ParameterPath> looked,
            ObjectType accepting,
            List<Constraint> accepts,
            List<Constraint> suspects) {
        Set<ParameterPath> paths = constraint.paths();
        if (paths.stream().noneMatch(looked::contains)) {
            return false;
        }
        Set<ParameterPath> larger = new LinkedHashSet<>(looked);
        larger.addAll(paths);
        List<Constraint> all = new ArrayList<>(accepts);
        all.addAll(suspects);
        Domains domains = new Domains(accepting, all, TODAY);
        return larger.size() == looked.size() || Combinations.count(domains, List.copyOf(larger), MOST) <= MOST;
    }

    /** What is inside something needs something around it; a required member is there when its object is. */
    private static boolean consistent(ObjectType object, Map<ParameterPath, Given> request) {
        return request.entrySet().stream()
                .allMatch(entry -> consistent(object, request, entry.getKey(), entry.getValue()));
    }

    private static boolean consistent(
            ObjectType object, Map<ParameterPath, Given> request, ParameterPath path, Given given) {
        for (int length = 1; length < path.segments().size(); length++) {
            ParameterPath outer = new ParameterPath(path.segments().subList(0, length));
            Given around = request.get(outer);
            if (around == null) {
                continue;
            }
            if (given.given() && !around.given()) {
                return false;
            }
            boolean last = length == path.segments().size() - 1;
            boolean required =
                    Paths.parameter(object, path).filter(Parameter::required).isPresent();
            if (last && required && around.given() && !given.given()) {
                return false;
            }
        }
        return true;
    }

    private static boolean accepted(ObjectType object, List<Constraint> all, Map<ParameterPath, Given> request) {
        Evaluation evaluation = new Evaluation(object, request, TODAY);
        return all.stream().allMatch(evaluation::accepts);
    }

    private static boolean refused(ObjectType object, List<Constraint> suspects, Map<ParameterPath, Given> request) {
        Evaluation evaluation = new Evaluation(object, request, TODAY);
        return !suspects.stream().allMatch(evaluation::accepts);
    }
}

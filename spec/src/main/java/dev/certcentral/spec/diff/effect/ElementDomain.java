package dev.certcentral.spec.diff.effect;

import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.ParameterPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Arrays of objects worth trying: elements of every kind that limits tell apart, in numbers that they tell apart. */
final class ElementDomain {

    /** More kinds of elements are not tried. */
    private static final int MOST = 64;

    private final List<Effect.Limit> limits;
    private final ObjectType element;
    private final LocalDate today;
    private boolean exhaustive = true;

    ElementDomain(List<Effect.Limit> limits, ObjectType element, LocalDate today) {
        this.limits = limits;
        this.element = element;
        this.today = today;
    }

    /** Whether nothing was left out. */
    boolean exhaustive() {
        return exhaustive;
    }

    /** Arrays of at most so many elements. */
    List<Given> arrays(int most) {
        List<Given.Copies> copies = new ArrayList<>();
        for (Map<ParameterPath, Given> kind : kinds()) {
            counts().stream()
                    .filter(count -> count <= most)
                    .forEach(count -> copies.add(new Given.Copies(kind, count)));
        }
        List<Given> arrays = new ArrayList<>(copies);
        int kindsCounted =
                (int) limits.stream().map(Effect.Limit::where).distinct().count();
        if (kindsCounted > 1) {
            Samples<Given.Copies> mixed = Samples.subsets(copies, Math.min(kindsCounted, most));
            mixed.all().stream()
                    .filter(kinds -> kinds.size() > 1)
                    .filter(kinds -> Mixed.fits(kinds, most))
                    .map(Mixed::new)
                    .forEach(arrays::add);
            exhaustive &= mixed.complete();
        }
        return arrays;
    }

    private Set<Integer> counts() {
        Set<Integer> counts = new TreeSet<>(List.of(1));
        for (Effect.Limit limit : limits) {
            limit.min().ifPresent(min -> counts.addAll(List.of(min - 1, min)));
            limit.max().ifPresent(max -> counts.addAll(List.of(max, max + 1)));
        }
        counts.removeIf(count -> count < 1);
        return counts;
    }

    private List<Map<ParameterPath, Given>> kinds() {
        List<Constraint> conditions = limits.stream()
                .map(limit -> new Constraint("where", "", limit.where(), new Effect.Forbid(List.of())))
                .toList();
        Domains inside = new Domains(element, conditions, today);
        Set<ParameterPath> looked = new LinkedHashSet<>();
        conditions.forEach(condition -> looked.addAll(condition.paths()));
        List<Map<ParameterPath, Given>> kinds = List.of(Map.of());
        for (ParameterPath path : looked) {
            List<Map<ParameterPath, Given>> more = new ArrayList<>();
            for (Map<ParameterPath, Given> kind : kinds) {
                for (Given given : inside.at(path)) {
                    Map<ParameterPath, Given> one = new LinkedHashMap<>(kind);
                    one.put(path, given);
                    more.add(one);
                }
            }
            exhaustive &= more.size() <= MOST;
            kinds = more.subList(0, Math.min(MOST, more.size()));
        }
        exhaustive &= inside.exhaustive();
        return kinds;
    }
}

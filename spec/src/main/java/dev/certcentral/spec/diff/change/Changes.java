package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.Api;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All differences between two APIs. */
public final class Changes {

    private final Map<List<Object>, List<Change>> found = new LinkedHashMap<>();

    Changes() {}

    /**
     * Compares.
     *
     * @param before the old side
     * @param after the new side
     * @return facts about the API first, then by operation: parameters in the order of the page, then choices and rules
     */
    public static List<Change> between(Api before, Api after) {
        Changes changes = new Changes();
        new ApiComparison(before, after, changes).run();
        return changes.found.values().stream().map(Changes::one).toList();
    }

    void add(Change change) {
        found.computeIfAbsent(change.identity(), identity -> new ArrayList<>(1)).add(change);
    }

    /** What is the same in several operations is one change. */
    private static Change one(List<Change> same) {
        Change first = same.get(0);
        if (same.size() == 1) {
            return first;
        }
        Map<Occurrence, List<Site.Around>> places = new LinkedHashMap<>();
        same.forEach(change -> change.site()
                .occurrences()
                .forEach(occurrence ->
                        places.putIfAbsent(occurrence, change.site().arounds())));
        Site site = first.site();
        Site all = new Site(
                site.subject(),
                site.direction(),
                List.copyOf(places.keySet()),
                places.values().stream().flatMap(List::stream).toList(),
                site.rows(),
                site.at());
        return new Change(first.aspect(), all, first.before(), first.after());
    }
}

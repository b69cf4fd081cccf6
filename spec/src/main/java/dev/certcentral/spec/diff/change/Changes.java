package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All differences between two APIs. */
public final class Changes {

    private final Map<List<Object>, Change> found = new LinkedHashMap<>();

    Changes() {}

    /**
     * Compares.
     *
     * @param before the old side
     * @param after the new side
     * @return facts about the API first, then by operation, in the order of the page
     */
    public static List<Change> between(Api before, Api after) {
        Changes changes = new Changes();
        new ApiComparison(before, after, changes).run();
        return List.copyOf(changes.found.values());
    }

    void add(Change change) {
        found.merge(change.identity(), change, Change::and);
    }
}

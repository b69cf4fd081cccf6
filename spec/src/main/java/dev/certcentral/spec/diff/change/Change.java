package dev.certcentral.spec.diff.change;

import java.util.List;
import java.util.Optional;

/**
 * One difference.
 *
 * @param aspect what differs
 * @param site where
 * @param before the old side; empty for what came
 * @param after the new side; empty for what went
 */
public record Change(Aspect aspect, Site site, Optional<Thing> before, Optional<Thing> after) {

    /** Whether there is only a new side. */
    public boolean added() {
        return before.isEmpty();
    }

    /** Whether there is only an old side. */
    public boolean removed() {
        return after.isEmpty();
    }

    /** The side that is there, the new one if both are. */
    public Thing thing() {
        return after.or(() -> before).orElseThrow();
    }

    /** The old side in words; empty for what came. */
    public String beforeText() {
        return before.map(Thing::text).orElse("");
    }

    /** The new side in words; empty for what went. */
    public String afterText() {
        return after.map(Thing::text).orElse("");
    }

    /** What makes two changes one that shows in several places. */
    List<Object> identity() {
        return List.of(aspect, site.subject(), site.direction(), beforeText(), afterText());
    }

    /** The same, with the occurrence of that index first. */
    public Change startingAt(int index) {
        return new Change(aspect, site.startingAt(index), before, after);
    }
}

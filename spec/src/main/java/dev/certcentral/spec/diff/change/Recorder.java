package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Notes what differs at one place. */
record Recorder(Changes changes, Place place) {

    /**
     * A place both sides have.
     *
     * @param subject what changes there are about
     * @param direction which way it travels
     * @param occurrence where that is on the wire; empty where it does not travel
     * @param around the object around it
     */
    record Place(Subject subject, Direction direction, Optional<Occurrence> occurrence, Optional<Site.Around> around) {}

    Recorder at(Place other) {
        return new Recorder(changes, other);
    }

    void differ(Aspect aspect, Optional<Thing> before, Optional<Thing> after, List<Integer> rows, SourceLocation at) {
        boolean same = before.map(Thing::text).equals(after.map(Thing::text));
        if (!same) {
            note(aspect, before, after, rows, at);
        }
    }

    void note(Aspect aspect, Optional<Thing> before, Optional<Thing> after, List<Integer> rows, SourceLocation at) {
        List<Occurrence> occurrences = place.occurrence().stream().toList();
        List<Site.Around> arounds = place.around().stream().toList();
        Site site = new Site(place.subject(), place.direction(), occurrences, arounds, rows, at);
        changes.add(new Change(aspect, site, before, after));
    }

    static <T> Optional<Thing> text(Optional<T> value, Function<T, String> words) {
        return value.map(words).map(Thing.Text::new);
    }

    static Optional<Thing> text(String value) {
        return Optional.of(new Thing.Text(value));
    }
}

package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a change is.
 *
 * @param subject what it is about
 * @param direction which way that travels
 * @param occurrences where it shows on the wire, in the order of the operations; empty where it does not travel
 * @param around the object around it, on both sides; empty where there is none
 * @param rows rows of the page it rests on: those of the new side, or of the old side for what is gone
 * @param at where it was written: on the new side, or on the old side for what is gone
 */
public record Site(
        Subject subject,
        Direction direction,
        List<Occurrence> occurrences,
        Optional<Around> around,
        List<Integer> rows,
        SourceLocation at) {

    public Site {
        occurrences = List.copyOf(occurrences);
        rows = List.copyOf(rows);
    }

    /**
     * An object on both sides.
     *
     * @param before the old one
     * @param after the new one
     */
    public record Around(ObjectType before, ObjectType after) {}

    /** This site, which also shows in other places. */
    Site and(List<Occurrence> others) {
        List<Occurrence> all =
                Stream.concat(occurrences.stream(), others.stream()).distinct().toList();
        return new Site(subject, direction, all, around, rows, at);
    }
}

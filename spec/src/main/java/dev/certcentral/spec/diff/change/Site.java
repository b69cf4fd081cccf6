package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a change is.
 *
 * @param subject what it is about
 * @param direction which way that travels
 * @param occurrences where it shows on the wire, in the order of the operations; empty where it does not travel
 * @param arounds for each occurrence, the object around it on both sides; empty where there is none
 * @param rows rows of the page it rests on: those of the new side, or of the old side for what is gone
 * @param at where it was written: on the new side, or on the old side for what is gone
 */
public record Site(
        Subject subject,
        Direction direction,
        List<Occurrence> occurrences,
        List<Around> arounds,
        List<Integer> rows,
        SourceLocation at) {

    public Site {
        occurrences = List.copyOf(occurrences);
        arounds = List.copyOf(arounds);
        rows = List.copyOf(rows);
    }

    /**
     * An object on both sides.
     *
     * @param before the old one
     * @param after the new one
     * @param aligned the old one in the names of the new side
     * @param oldNames old paths by new paths, from the object, of what was renamed inside
     */
    public record Around(
            ObjectType before, ObjectType after, ObjectType aligned, Map<ParameterPath, ParameterPath> oldNames) {

        public Around {
            oldNames = Map.copyOf(oldNames);
        }

        /** Where names do not matter. */
        Around(ObjectType before, ObjectType after) {
            this(before, after, before, Map.of());
        }
    }

    /** The object around it where it first shows. */
    public Optional<Around> around() {
        return arounds.stream().findFirst();
    }

    /** The same, with the occurrence of that index first. */
    public Site startingAt(int index) {
        return new Site(subject, direction, rotated(occurrences, index), rotated(arounds, index), rows, at);
    }

    private static <T> List<T> rotated(List<T> list, int index) {
        List<T> rotated = new ArrayList<>(list);
        rotated.add(0, rotated.remove(index));
        return rotated;
    }
}

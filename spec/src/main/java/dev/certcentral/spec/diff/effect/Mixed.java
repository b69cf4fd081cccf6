package dev.certcentral.spec.diff.effect;

import java.util.List;

/**
 * An array of objects of several kinds: where several rules count elements, one kind may not satisfy them all.
 *
 * @param kinds two or more
 */
record Mixed(List<Given.Copies> kinds) implements Given {
    Mixed {
        kinds = List.copyOf(kinds);
    }

    /** Whether they are of different kinds, and not too many together. */
    static boolean fits(List<Given.Copies> copies, int most) {
        long kinds = copies.stream().map(Given.Copies::element).distinct().count();
        return kinds == copies.size()
                && copies.stream().mapToLong(Given.Copies::count).sum() <= most;
    }
}

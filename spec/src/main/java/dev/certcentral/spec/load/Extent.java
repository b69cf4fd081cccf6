package dev.certcentral.spec.load;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;

/**
 * How large an object is when its shared types are written out. A few short types that use each other twice unfold to
 * more parameters than any memory holds, so this stops counting at the limit.
 */
final class Extent {

    /** The class that checks them all holds no more than 65,535 constants, and needs up to ten for each. */
    static final int MAX_PARAMETERS = 5_000;

    /** Levels of JSON, arrays included. Readers of JSON go to 250, and whoever works with specs goes from object to object recursively. */
    static final int MAX_DEPTH = 200;

    /** A constant of a class file has at most 65,535 bytes, and a character at most three of them. */
    static final int MAX_PATH = 10_000;

    private int parameters;
    private int deepest;
    private int longest;

    private Extent() {}

    /** Whether an object stays within the limits; complains if not. */
    static boolean fits(ObjectType type, String what, SourceLocation at, Problems problems) {
        Extent extent = new Extent();
        extent.count(type, 1, 0);
        if (extent.deepest > MAX_DEPTH) {
            problems.error("too-deep", at, what + " has more than " + MAX_DEPTH + " levels of nesting; flatten it");
            return false;
        }
        if (extent.longest > MAX_PATH) {
            problems.error(
                    "too-deep",
                    at,
                    what + " has paths of more than " + MAX_PATH + " characters; flatten it or use shorter names");
            return false;
        }
        if (extent.parameters > MAX_PARAMETERS) {
            problems.error(
                    "too-large", at, what + " unfolds to more than " + MAX_PARAMETERS + " parameters; use fewer types");
            return false;
        }
        return true;
    }

    private void count(ObjectType type, int depth, int path) {
        deepest = Math.max(deepest, depth);
        for (Parameter member : type.members()) {
            int below = path + member.name().length() + 1;
            longest = Math.max(longest, below);
            parameters++;
            if (deepest > MAX_DEPTH || longest > MAX_PATH || parameters > MAX_PARAMETERS) {
                return;
            }
            boolean list = member.type() instanceof FieldType.ListOf;
            member.type().object().ifPresent(inner -> count(inner, depth + (list ? 2 : 1), below + (list ? 2 : 0)));
        }
    }
}

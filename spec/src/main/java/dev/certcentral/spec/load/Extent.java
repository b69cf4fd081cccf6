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

    static final int MAX_DEPTH = 40;

    private int parameters;
    private int deepest;

    private Extent() {}

    /** Whether an object stays within the limits; complains if not. */
    static boolean fits(ObjectType type, String what, SourceLocation at, Problems problems) {
        Extent extent = new Extent();
        extent.count(type, 1);
        if (extent.deepest > MAX_DEPTH) {
            problems.error("too-deep", at, what + " has more than " + MAX_DEPTH + " levels of nesting; flatten it");
            return false;
        }
        if (extent.parameters > MAX_PARAMETERS) {
            problems.error(
                    "too-large", at, what + " unfolds to more than " + MAX_PARAMETERS + " parameters; use fewer types");
            return false;
        }
        return true;
    }

    private void count(ObjectType type, int depth) {
        deepest = Math.max(deepest, depth);
        for (Parameter member : type.members()) {
            parameters++;
            if (deepest > MAX_DEPTH || parameters > MAX_PARAMETERS) {
                return;
            }
            FieldType element = member.type() instanceof FieldType.ListOf list ? list.element() : member.type();
            if (element instanceof FieldType.Nested nested) {
                count(nested.type(), depth + 1);
            }
        }
    }
}

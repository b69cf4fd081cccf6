package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;

/** Tells a new name from a new thing. */
final class Renames {

    private Renames() {}

    /**
     * Whether a parameter that went and one that came are the same: alike in type and requirement, and on the same row, with
     * the same description, or in the same position.
     */
    static boolean same(Parameter old, Parameter now, ObjectType before, ObjectType after) {
        return alike(old, now)
                && old.requirement() == now.requirement()
                && (sameRow(old, now)
                        || sameWords(old, now)
                        || old.rows().isEmpty()
                                && now.rows().isEmpty()
                                && old.about().isEmpty()
                                && now.about().isEmpty()
                                && before.members().size() == after.members().size()
                                && before.members().indexOf(old)
                                        == after.members().indexOf(now));
    }

    /** Whether what went here is what came there. */
    static boolean moved(Parameter old, Parameter now) {
        return old.name().equals(now.name()) && alike(old, now);
    }

    private static boolean alike(Parameter old, Parameter now) {
        return kind(old.type()).equals(kind(now.type()));
    }

    private static String kind(FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            return "object "
                    + nested.type().members().stream().map(Parameter::name).toList();
        }
        if (type instanceof FieldType.ListOf list) {
            return kind(list.element()) + "[]";
        }
        return TypeText.of(type);
    }

    private static boolean sameRow(Parameter old, Parameter now) {
        return !old.rows().isEmpty() && old.rows().equals(now.rows());
    }

    private static boolean sameWords(Parameter old, Parameter now) {
        return !old.about().isEmpty() && old.about().equals(now.about());
    }
}

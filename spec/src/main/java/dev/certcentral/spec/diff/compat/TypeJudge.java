package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Thing;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.Value;
import java.util.Optional;

/** What a new type does to values of the old one. */
final class TypeJudge {

    private TypeJudge() {}

    /** For requests: whether all, some or none of the old values are still accepted. */
    static String rule(Change change) {
        Thing before = change.before().orElseThrow();
        Thing after = change.after().orElseThrow();
        if (before instanceof Thing.OfType old && after instanceof Thing.OfType now) {
            return rule(old.type(), now.type());
        }
        return after.text().equals("integer") ? "type-widened" : "type-narrowed";
    }

    private static String rule(FieldType old, FieldType now) {
        if (old instanceof FieldType.Enumeration values && now instanceof FieldType.Text text) {
            return texts(values) && text.format().isEmpty() && text.maxLength().isEmpty()
                    ? "type-widened"
                    : "type-changed";
        }
        if (old instanceof FieldType.Text && now instanceof FieldType.Enumeration values) {
            return texts(values) ? "type-narrowed" : "type-changed";
        }
        if (old instanceof FieldType.Bool && now instanceof FieldType.Bool bool) {
            return bool.nullable() ? "type-widened" : "type-narrowed";
        }
        return "type-changed";
    }

    private static boolean texts(FieldType.Enumeration enumeration) {
        return enumeration.values().stream().allMatch(value -> value.value() instanceof Value.Text);
    }

    /** For answers: whether the old client can read what the new side sends. */
    static boolean readable(Change change) {
        return change.before().orElseThrow() instanceof Thing.OfType old
                && change.after().orElseThrow() instanceof Thing.OfType now
                && readable(old.type(), now.type());
    }

    private static boolean readable(FieldType old, FieldType now) {
        boolean scalar = !(now instanceof FieldType.Nested) && !(now instanceof FieldType.ListOf);
        if (old instanceof FieldType.Text text) {
            return scalar && !text.format().equals(Optional.of(Format.DATE));
        }
        if (old instanceof FieldType.Enumeration) {
            return scalar;
        }
        if (old instanceof FieldType.Whole) {
            return now instanceof FieldType.Whole || now instanceof FieldType.Switch;
        }
        if (old instanceof FieldType.Bool || old instanceof FieldType.Switch) {
            return now instanceof FieldType.Bool || now instanceof FieldType.Switch;
        }
        // A single object where an array is expected counts as an array of one.
        return old instanceof FieldType.ListOf list
                && list.element() instanceof FieldType.Nested
                && now instanceof FieldType.Nested;
    }
}

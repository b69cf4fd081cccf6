package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Thing;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.Value;
import java.util.List;
import java.util.Optional;

/** What a new type does to values of the old one. */
final class TypeJudge {

    private static final String WIDENED = "type-widened";
    private static final String NARROWED = "type-narrowed";
    private static final String CHANGED = "type-changed";

    private TypeJudge() {}

    /** For requests: whether all, some or none of the old values are still accepted. */
    static String rule(Change change) {
        return change.before().orElseThrow() instanceof Thing.OfType old
                        && change.after().orElseThrow() instanceof Thing.OfType now
                ? rule(old.type(), now.type())
                : CHANGED;
    }

    private static String rule(FieldType old, FieldType now) {
        if (old instanceof FieldType.Whole && now instanceof FieldType.Whole whole) {
            // Limits have changes of their own.
            return whole.allowed().isEmpty() ? WIDENED : NARROWED;
        }
        Optional<List<Optional<Value>>> few = Accepted.values(old);
        if (few.isPresent()) {
            long kept = few.get().stream()
                    .filter(value -> Accepted.accepts(now, value))
                    .count();
            return kept == few.get().size() ? WIDENED : kept > 0 ? NARROWED : CHANGED;
        }
        boolean some =
                Accepted.values(now).stream().flatMap(List::stream).anyMatch(value -> Accepted.accepts(old, value));
        return some ? NARROWED : CHANGED;
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

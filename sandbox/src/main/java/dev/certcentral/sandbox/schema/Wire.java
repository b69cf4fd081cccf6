package dev.certcentral.sandbox.schema;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Value;
import java.util.List;

/** Values as they travel: switches are truths in the model, but 0 and 1 or {@code "0"} and {@code "1"} in JSON. */
public final class Wire {

    private Wire() {}

    /**
     * A value of a parameter as it travels.
     *
     * @param type the parameter's type; for an array, the value is one of an element
     * @param value the model's value
     * @return a string, a long, an integer or a boolean
     */
    public static Object of(FieldType type, Value value) {
        if (type instanceof FieldType.ListOf list) {
            return of(list.element(), value);
        }
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Whole whole) {
            return whole.number();
        }
        boolean truth = ((Value.Bool) value).truth();
        if (type instanceof FieldType.Switch how) {
            return how.text() ? (truth ? "1" : "0") : (Object) (truth ? 1L : 0L);
        }
        return truth;
    }

    /** Several values as they travel. */
    public static List<Object> of(FieldType type, List<Value> values) {
        return values.stream().map(value -> of(type, value)).toList();
    }
}

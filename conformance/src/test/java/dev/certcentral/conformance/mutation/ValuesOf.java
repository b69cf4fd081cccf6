package dev.certcentral.conformance.mutation;

import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Value;
import java.util.List;

/** The values a parameter can have, where they can be listed. */
final class ValuesOf {

    private ValuesOf() {}

    static List<Value> type(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return type(list.element());
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return enumeration.values().stream().map(EnumValue::value).toList();
        }
        if (type instanceof FieldType.Bool || type instanceof FieldType.Switch) {
            return List.of(new Value.Bool(true), new Value.Bool(false));
        }
        if (type instanceof FieldType.Whole whole) {
            return whole.allowed().stream().<Value>map(Value.Whole::new).toList();
        }
        return List.of();
    }
}

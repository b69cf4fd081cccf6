package dev.certcentral.tools.drift;

import dev.certcentral.spec.model.FieldType;
import java.util.List;

/** The values a spec allows, as a page would list them. */
final class SpecValues {

    private SpecValues() {}

    /** Empty if it allows anything. */
    static List<String> of(FieldType type) {
        if (type instanceof FieldType.Enumeration enumeration) {
            return enumeration.values().stream()
                    .map(value -> value.value().toString())
                    .toList();
        }
        if (type instanceof FieldType.Whole whole) {
            return whole.allowed().stream().map(String::valueOf).toList();
        }
        if (type instanceof FieldType.Switch) {
            return List.of("0", "1");
        }
        if (type instanceof FieldType.Bool bool) {
            return bool.nullable() ? List.of("true", "false", "null") : List.of("true", "false");
        }
        return type instanceof FieldType.ListOf list ? of(list.element()) : List.of();
    }
}

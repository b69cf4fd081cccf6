package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import java.util.List;
import java.util.stream.Collectors;

/** What kind of value a type describes, in words of the spec format. Limits and formats have changes of their own. */
final class TypeText {

    private TypeText() {}

    static String of(FieldType type) {
        if (type instanceof FieldType.Text) {
            return "string";
        }
        if (type instanceof FieldType.Whole whole) {
            return whole.allowed().isEmpty() ? "integer" : "one of " + join(whole.allowed());
        }
        if (type instanceof FieldType.Bool bool) {
            return bool.nullable() ? "nullable_boolean" : "boolean";
        }
        if (type instanceof FieldType.Switch toggle) {
            return toggle.text() ? "text_switch" : "switch";
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return "one of "
                    + join(enumeration.values().stream()
                            .map(EnumValue::value)
                            .map(value -> new Thing.OfValue(value).text())
                            .toList());
        }
        if (type instanceof FieldType.Binary) {
            return "binary";
        }
        return type instanceof FieldType.ListOf list ? of(list.element()) + "[]" : "object";
    }

    private static String join(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}

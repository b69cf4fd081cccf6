package dev.certcentral.sandbox.schema;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scalars as schemas. Objects and arrays are the writer's business. */
final class ValueSchemas {

    private ValueSchemas() {}

    static Map<String, Object> of(FieldType type, boolean required) {
        if (type instanceof FieldType.Text text) {
            return text(text, required);
        }
        if (type instanceof FieldType.Whole whole) {
            return whole(whole);
        }
        if (type instanceof FieldType.Bool bool) {
            return Schemas.of("type", bool.nullable() ? List.of("boolean", "null") : "boolean");
        }
        if (type instanceof FieldType.Switch how) {
            return how.text()
                    ? Schemas.of("type", "string", "enum", List.of("0", "1"))
                    : Schemas.of("type", "integer", "enum", List.of(0, 1));
        }
        return enumeration((FieldType.Enumeration) type);
    }

    private static Map<String, Object> text(FieldType.Text text, boolean required) {
        Map<String, Object> schema = Schemas.of("type", "string");
        text.maxLength().ifPresent(max -> schema.put("maxLength", max));
        text.format().map(Format::pattern).map(Schemas::exact).ifPresent(pattern -> schema.put("pattern", pattern));
        if (required) {
            if (schema.containsKey("pattern")) {
                schema.put("allOf", List.of(Schemas.of("pattern", Schemas.NOT_BLANK)));
            } else {
                schema.put("pattern", Schemas.NOT_BLANK);
            }
        }
        return schema;
    }

    private static Map<String, Object> whole(FieldType.Whole whole) {
        Map<String, Object> schema = Schemas.of("type", "integer");
        schema.put("minimum", whole.min().orElse(Long.MIN_VALUE));
        schema.put("maximum", whole.max().orElse(Long.MAX_VALUE));
        if (!whole.allowed().isEmpty()) {
            schema.put("enum", whole.allowed());
        }
        return schema;
    }

    private static Map<String, Object> enumeration(FieldType.Enumeration enumeration) {
        Set<String> types = new LinkedHashSet<>();
        List<Object> values = new ArrayList<>();
        enumeration.values().forEach(value -> {
            Object wire = Wire.of(enumeration, value.value());
            types.add(wire instanceof Long ? "integer" : wire instanceof Boolean ? "boolean" : "string");
            values.add(wire);
        });
        Object type = types.size() == 1 ? types.iterator().next() : List.copyOf(types);
        return Schemas.of("type", type, "enum", values);
    }
}

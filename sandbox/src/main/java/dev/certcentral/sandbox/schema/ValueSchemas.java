package dev.certcentral.sandbox.schema;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scalars as schemas. Objects and arrays are the writer's business. */
public final class ValueSchemas {

    private ValueSchemas() {}

    /**
     * The schema of a value in a request.
     *
     * @param type neither an object nor an array nor bytes
     * @param required whether it must not be blank
     * @param style for people or for explaining
     */
    public static Map<String, Object> of(FieldType type, boolean required, SchemaStyle style) {
        if (type instanceof FieldType.Text text) {
            return text(text, required, style);
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

    private static Map<String, Object> text(FieldType.Text text, boolean required, SchemaStyle style) {
        Map<String, Object> schema = Schemas.of("type", "string");
        text.maxLength().ifPresent(max -> schema.put("maxLength", max));
        text.format().map(format -> pattern(format, style)).ifPresent(pattern -> schema.put("pattern", pattern));
        if (required) {
            schema.putIfAbsent("pattern", Schemas.NOT_BLANK); // no format lets a blank through
        }
        return schema;
    }

    /** Where verdicts are explained, a day that does not exist gets words of its own elsewhere. */
    private static String pattern(Format format, SchemaStyle style) {
        return format == Format.DATE && style == SchemaStyle.PLAIN
                ? Schemas.EXISTING_DATE
                : Schemas.exact(format.pattern());
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

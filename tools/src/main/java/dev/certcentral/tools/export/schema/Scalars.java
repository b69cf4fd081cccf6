package dev.certcentral.tools.export.schema;

import dev.certcentral.sandbox.schema.SchemaStyle;
import dev.certcentral.sandbox.schema.ValueSchemas;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values that are neither objects nor arrays. */
final class Scalars {

    private final Target target;

    Scalars(Target target) {
        this.target = target;
    }

    /** What a request may send. */
    Map<String, Object> sent(FieldType type, boolean required) {
        if (type instanceof FieldType.Enumeration enumeration) {
            return enumeration(enumeration, this::closed);
        }
        Map<String, Object> schema = ValueSchemas.of(type, required, SchemaStyle.PLAIN);
        if (type instanceof FieldType.Whole && target == Target.OPENAPI) {
            sixtyFourBits(schema);
        }
        if (type instanceof FieldType.Text text) {
            text.format().ifPresent(format -> format(format, schema));
        }
        return schema;
    }

    /** What an answer is known to hold. Callers must live with more: enumerations are open. */
    Map<String, Object> received(FieldType type) {
        if (type instanceof FieldType.Enumeration enumeration) {
            return enumeration(enumeration, this::open);
        }
        if (type instanceof FieldType.Binary) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "string");
            schema.put("format", "binary");
            return schema;
        }
        if (type instanceof FieldType.Whole) {
            return sent(new FieldType.Whole(OptionalLong.empty(), OptionalLong.empty(), List.of()), false);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", ValueSchemas.of(type, false, SchemaStyle.PLAIN).get("type"));
        return schema;
    }

    /** OpenAPI has a word for 64 bits, and generators choose a wide enough type by it. */
    private static void sixtyFourBits(Map<String, Object> schema) {
        schema.remove("minimum", Long.MIN_VALUE);
        schema.remove("maximum", Long.MAX_VALUE);
        schema.put("format", "int64");
    }

    /**
     * JSON Schema's own formats mean something else: its {@code email} refuses addresses that the API takes, and it has no word
     * for the rest. So the pattern decides, and the spec's word is only an annotation.
     */
    private static void format(Format format, Map<String, Object> schema) {
        schema.put("x-format", format.word());
    }

    /** Generators of code cannot cope with values of several types in one list. */
    private Map<String, Object> enumeration(
            FieldType.Enumeration enumeration, Function<FieldType.Enumeration, Map<String, Object>> write) {
        Map<Class<?>, List<EnumValue>> byKind = enumeration.values().stream()
                .collect(Collectors.groupingBy(
                        value -> value.value().getClass(), LinkedHashMap::new, Collectors.toList()));
        if (target == Target.JSON_SCHEMA || byKind.size() == 1) {
            return write.apply(enumeration);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "anyOf",
                byKind.values().stream()
                        .map(values -> new FieldType.Enumeration(enumeration.name(), enumeration.codeName(), values))
                        .map(write)
                        .toList());
        return schema;
    }

    private Map<String, Object> closed(FieldType.Enumeration enumeration) {
        Map<String, Object> schema = ValueSchemas.of(enumeration, false, SchemaStyle.PLAIN);
        List<EnumValue> values = enumeration.values();
        if (values.stream().anyMatch(value -> !value.about().isEmpty())) {
            schema.put(
                    "x-enum-descriptions", values.stream().map(EnumValue::about).toList());
        }
        if (values.stream().anyMatch(value -> value.codeName().isPresent())) {
            schema.put("x-enum-varnames", values.stream().map(Scalars::variable).toList());
        }
        return schema;
    }

    private Map<String, Object> open(FieldType.Enumeration enumeration) {
        Map<String, Object> schema = closed(enumeration);
        schema.put("x-extensible-enum", schema.remove("enum"));
        return schema;
    }

    private static String variable(EnumValue value) {
        String name = value.codeName().orElseGet(() -> value.value().toString());
        return name.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
    }
}

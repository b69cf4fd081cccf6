package dev.certcentral.sandbox.schema;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Schemas for an object that say something about a parameter inside it. */
final class PathSchemas {

    private final ObjectType root;
    private final SchemaStyle style;

    PathSchemas(ObjectType root, SchemaStyle style) {
        this.root = root;
        this.style = style;
    }

    /** The parameter at a path; paths of a loaded spec always lead somewhere. */
    Parameter parameter(ParameterPath path) {
        ObjectType here = root;
        for (String segment : path.segments().subList(0, path.segments().size() - 1)) {
            here = ((FieldType.Nested) member(here, segment, path).type()).type();
        }
        return member(here, path.last(), path);
    }

    private static Parameter member(ObjectType type, String name, ParameterPath path) {
        return type.member(name).orElseThrow(() -> new NoSuchElementException(path.toString()));
    }

    /** It is there, and not null unless null is a value. */
    Map<String, Object> given(ParameterPath path) {
        return withIn(path, present(path));
    }

    /** It is there with content: not blank, not an empty array. */
    Map<String, Object> filled(ParameterPath path) {
        Map<String, Object> leaf = present(path);
        FieldType type = parameter(path).type();
        if (type instanceof FieldType.Text text
                && (style == SchemaStyle.EXPLAINING || text.format().isEmpty())) {
            leaf.put("pattern", Schemas.NOT_BLANK); // no format lets a blank through
        } else if (type instanceof FieldType.ListOf) {
            leaf.put("minItems", 1);
        }
        return withIn(path, leaf);
    }

    private Map<String, Object> present(ParameterPath path) {
        if (style == SchemaStyle.PLAIN) {
            return new LinkedHashMap<>();
        }
        boolean nullIsValue = parameter(path).type() instanceof FieldType.Bool bool && bool.nullable();
        return nullIsValue ? Schemas.of("type", List.of("boolean", "null")) : Schemas.not(Schemas.of("type", "null"));
    }

    /** It is there and its value satisfies a schema. */
    Map<String, Object> withIn(ParameterPath path, Map<String, Object> leaf) {
        Map<String, Object> schema = leaf;
        for (int i = path.segments().size() - 1; i >= 0; i--) {
            schema = holding(path.segments().get(i), schema);
        }
        return schema;
    }

    /** An array with a keyword. */
    Map<String, Object> array(String keyword, Map<String, Object> value) {
        return style == SchemaStyle.PLAIN ? Schemas.of(keyword, value) : Schemas.of("type", "array", keyword, value);
    }

    private Map<String, Object> holding(String name, Map<String, Object> value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (style == SchemaStyle.EXPLAINING) {
            schema.put("type", "object");
        }
        schema.put("required", List.of(name));
        if (style == SchemaStyle.EXPLAINING || !value.isEmpty()) {
            schema.put("properties", Schemas.of(name, value));
        }
        return schema;
    }

    /** If it is there, its value satisfies a schema. */
    Map<String, Object> ifThere(ParameterPath path, Map<String, Object> leaf) {
        Map<String, Object> schema = leaf;
        for (int i = path.segments().size() - 1; i >= 0; i--) {
            schema = Schemas.of("properties", Schemas.of(path.segments().get(i), schema));
        }
        return schema;
    }
}

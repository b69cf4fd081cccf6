package dev.certcentral.sandbox.schema;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Schemas for an object that say something about a parameter inside it. */
final class PathSchemas {

    private final ObjectType root;

    PathSchemas(ObjectType root) {
        this.root = root;
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
        if (type instanceof FieldType.Text) {
            leaf.put("pattern", Schemas.NOT_BLANK);
        } else if (type instanceof FieldType.ListOf) {
            leaf.put("minItems", 1);
        }
        return withIn(path, leaf);
    }

    private Map<String, Object> present(ParameterPath path) {
        boolean nullIsValue = parameter(path).type() instanceof FieldType.Bool bool && bool.nullable();
        return nullIsValue ? Schemas.of("type", List.of("boolean", "null")) : Schemas.not(Schemas.of("type", "null"));
    }

    /** It is there and its value satisfies a schema. */
    Map<String, Object> withIn(ParameterPath path, Map<String, Object> leaf) {
        Map<String, Object> schema = leaf;
        for (int i = path.segments().size() - 1; i >= 0; i--) {
            String name = path.segments().get(i);
            Map<String, Object> outer = Schemas.of("type", "object");
            outer.put("required", List.of(name));
            outer.put("properties", Schemas.of(name, schema));
            schema = outer;
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

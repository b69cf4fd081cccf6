package dev.certcentral.sandbox.schema;

import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an object of the model as one self-contained JSON Schema: every member, limit, rule and choice, except the rules
 * listed as not expressible.
 *
 * <p>Null counts as absent in conditions, but is refused as a value wherever the spec does not name it as one.
 */
public final class JsonSchemaWriter {

    private final Map<String, Demand> demands = new LinkedHashMap<>();
    private final List<NotExpressible> notExpressible = new ArrayList<>();

    private final SchemaStyle style;

    private JsonSchemaWriter(SchemaStyle style) {
        this.style = style;
    }

    /**
     * Writes the schema of a request body so that verdicts can be explained.
     *
     * @param title what to call it
     * @param body the body
     */
    public static JsonSchema write(String title, ObjectType body) {
        return write(title, body, SchemaStyle.EXPLAINING);
    }

    /**
     * Writes the schema of a request body.
     *
     * @param title what to call it
     * @param body the body
     * @param style how rules look
     */
    public static JsonSchema write(String title, ObjectType body, SchemaStyle style) {
        JsonSchemaWriter writer = new JsonSchemaWriter(style);
        Map<String, Object> document = Schemas.of("$schema", JsonSchema.DIALECT, "title", title);
        document.putAll(writer.object(body, ParameterPath.ROOT, ""));
        return new JsonSchema(document, writer.demands, writer.notExpressible);
    }

    private Map<String, Object> object(ObjectType type, ParameterPath path, String pointer) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Parameter member : type.members()) {
            String below = pointer + "/properties/" + escaped(member.name());
            properties.put(member.name(), member(member, path.member(member.name()), below));
        }
        Map<String, Object> schema = Schemas.of("type", "object", "properties", properties);
        List<String> required = type.members().stream()
                .filter(Parameter::required)
                .map(Parameter::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!type.open()) {
            schema.put("additionalProperties", false);
        }
        rules(type, path, pointer, schema);
        return schema;
    }

    private void rules(ObjectType type, ParameterPath path, String pointer, Map<String, Object> schema) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (RuleSchemas.Part part : RuleSchemas.of(type, style)) {
            demands.put(pointer + "/allOf/" + all.size(), part.demand());
            all.add(part.schema());
        }
        if (!all.isEmpty()) {
            schema.put("allOf", all);
        }
        for (Rule rule : type.rules()) {
            if (!rule.refuses()) {
                notExpressible.add(new NotExpressible(rule.id(), path, NotExpressible.Reason.ONLY_A_WARNING));
            } else if (rule.effect() instanceof Effect.Within) {
                notExpressible.add(new NotExpressible(rule.id(), path, NotExpressible.Reason.RELATIVE_TO_TODAY));
            }
        }
    }

    private Map<String, Object> member(Parameter member, ParameterPath path, String pointer) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!member.about().isEmpty()) {
            schema.put("description", member.about());
        }
        if (!member.defaultValue().isEmpty()) {
            schema.put("default", defaultOf(member));
        }
        schema.putAll(type(member.type(), member.required(), path, pointer));
        return schema;
    }

    private static Object defaultOf(Parameter member) {
        List<Value> values = member.defaultValue();
        return member.type() instanceof FieldType.ListOf
                ? Wire.of(member.type(), values)
                : Wire.of(member.type(), values.get(0));
    }

    private Map<String, Object> type(FieldType type, boolean required, ParameterPath path, String pointer) {
        if (type instanceof FieldType.Nested nested) {
            return object(nested.type(), path, pointer);
        }
        if (type instanceof FieldType.ListOf list) {
            Map<String, Object> schema = Schemas.of("type", "array");
            schema.put("items", type(list.element(), false, path.elements(), pointer + "/items"));
            if (required) {
                schema.put("minItems", 1);
            }
            list.maxItems().ifPresent(max -> schema.put("maxItems", max));
            return schema;
        }
        return ValueSchemas.of(type, required, style);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

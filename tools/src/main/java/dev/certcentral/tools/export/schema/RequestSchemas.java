package dev.certcentral.tools.export.schema;

import dev.certcentral.sandbox.schema.JsonSchemaWriter;
import dev.certcentral.sandbox.schema.RuleSchemas;
import dev.certcentral.sandbox.schema.SchemaStyle;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Objects that callers send: closed, with every rule that a schema can hold. */
public final class RequestSchemas {

    private final Api api;
    private final Components components;
    private final Scalars scalars;

    /**
     * Prepares.
     *
     * @param api whose types keep their names
     * @param components takes the schemas
     */
    public RequestSchemas(Api api, Components components) {
        this.api = api;
        this.components = components;
        this.scalars = new Scalars(components.target());
    }

    /**
     * Adds the body of an operation and all that is in it.
     *
     * @param name code name of the request
     * @param about what the body is
     * @param body the body
     * @param page whose rows it names
     * @return a reference to it
     */
    public Map<String, Object> body(String name, String about, ObjectType body, Page page) {
        return components.declare(name, object(name, about, body, page));
    }

    /**
     * The schema of an object, with references to those inside it.
     *
     * @param outer name of the outermost class
     * @param about what the object is; empty: nothing is said
     * @param type the object
     * @param page whose rows it names
     */
    public Map<String, Object> object(String outer, String about, ObjectType type, Page page) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!about.isEmpty()) {
            schema.put("description", about);
        }
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        type.members().forEach(member -> properties.put(member.name(), member(outer, member, page)));
        schema.put("properties", properties);
        List<String> required = type.members().stream()
                .filter(Parameter::required)
                .map(Parameter::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", type.open());
        List<Map<String, Object>> rules = rules(type, page);
        if (!rules.isEmpty()) {
            schema.put("allOf", rules);
        }
        return schema;
    }

    /** The schema of a parameter wherever it travels. */
    public Map<String, Object> member(String outer, Parameter member, Page page) {
        Map<String, Object> schema = type(outer, member, member.type(), member.required(), page);
        Annotations.put(member, page, false, schema);
        return schema;
    }

    private Map<String, Object> type(String outer, Parameter member, FieldType type, boolean required, Page page) {
        if (type instanceof FieldType.Nested nested) {
            return reference(outer, member, nested.type(), page);
        }
        if (type instanceof FieldType.ListOf list) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "array");
            schema.put("items", type(outer, member, list.element(), false, page));
            if (required) {
                schema.put("minItems", 1);
            }
            list.maxItems().ifPresent(max -> schema.put("maxItems", max));
            return schema;
        }
        Optional<String> shared = type instanceof FieldType.Enumeration enumeration
                ? enumeration
                        .name()
                        .filter(name -> enumeration.equals(api.enumerations().get(name)))
                : Optional.empty();
        return shared.map(name -> components.declare(name, scalars.sent(type, false)))
                .orElseGet(() -> scalars.sent(type, required));
    }

    private Map<String, Object> reference(String outer, Parameter member, ObjectType type, Page page) {
        Optional<String> shared = type.name().filter(name -> unchanged(type, name));
        if (shared.isPresent()) {
            String name = shared.get();
            return components.has(name)
                    ? components.refer(name)
                    : components.declare(name, object(name, type.about(), type, Page.NONE));
        }
        String name = Names.inside(outer, member, type);
        String inside = type.name().isPresent() ? name : outer;
        return components.derive(name, object(inside, type.about(), type, page));
    }

    /** Whether an operation sees a shared type as it was declared, apart from the rows. */
    private boolean unchanged(ObjectType seen, String name) {
        ObjectType declared = api.types().get(name);
        return declared != null
                && JsonSchemaWriter.write("", seen)
                        .document()
                        .equals(JsonSchemaWriter.write("", declared).document());
    }

    private static List<Map<String, Object>> rules(ObjectType type, Page page) {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (RuleSchemas.Part part : RuleSchemas.of(type, SchemaStyle.PLAIN)) {
            Map<String, Object> schema = new LinkedHashMap<>(part.schema());
            schema.put("$comment", comment(type, part, page));
            rules.add(schema);
        }
        return rules;
    }

    private static String comment(ObjectType type, RuleSchemas.Part part, Page page) {
        String id = part.demand().rule();
        Optional<String> rows = type.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(Rule::rows)
                .flatMap(page::rows);
        String says = part.demand().says();
        return id + rows.map(some -> " (" + some + ")").orElse("") + (says.isEmpty() ? "" : ": " + says);
    }
}

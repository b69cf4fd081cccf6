package dev.certcentral.tools.export.schema;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What callers receive: tolerant, because an API may say more tomorrow. A shared type is always the declared one, even where a
 * page names only some of its members: all the others may be absent anyway.
 */
public final class AnswerSchemas {

    private final Api api;
    private final Components components;
    private final Scalars scalars;

    /**
     * Prepares.
     *
     * @param api whose types keep their names
     * @param components takes the schemas
     */
    public AnswerSchemas(Api api, Components components) {
        this.api = api;
        this.components = components;
        this.scalars = new Scalars(components.target());
    }

    /**
     * The schema of an answer, with references to the objects in it.
     *
     * @param outer what an object without a name is called after
     * @param response the answer
     */
    public Map<String, Object> of(String outer, Response response) {
        return type(outer, Optional.empty(), response.type());
    }

    private Map<String, Object> type(String outer, Optional<Parameter> member, FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            return reference(outer, member, nested.type());
        }
        if (type instanceof FieldType.ListOf list) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "array");
            schema.put("items", type(outer, member, list.element()));
            return schema;
        }
        Optional<String> shared =
                type instanceof FieldType.Enumeration enumeration ? enumeration.name() : Optional.empty();
        return shared.map(name -> components.declare(
                        name, scalars.received(api.enumerations().getOrDefault(name, (FieldType.Enumeration) type))))
                .orElseGet(() -> scalars.received(type));
    }

    private Map<String, Object> reference(String outer, Optional<Parameter> member, ObjectType type) {
        if (type.name().isPresent()) {
            String name = type.name().get();
            if (components.has(name)) {
                return components.refer(name);
            }
            return components.declare(name, object(name, api.types().getOrDefault(name, type)));
        }
        String name = member.map(in -> Names.inside(outer, in, type)).orElse(outer);
        return components.derive(name, object(outer, type));
    }

    private Map<String, Object> object(String outer, ObjectType type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!type.about().isEmpty()) {
            schema.put("description", type.about());
        }
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        type.members().forEach(member -> properties.put(member.name(), member(outer, member)));
        schema.put("properties", properties);
        List<String> required = type.members().stream()
                .filter(Parameter::required)
                .map(Parameter::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private Map<String, Object> member(String outer, Parameter member) {
        Map<String, Object> schema = type(outer, Optional.of(member), member.type());
        Annotations.put(member, Page.NONE, true, schema);
        return schema;
    }
}

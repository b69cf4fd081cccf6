package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.util.List;

/** The least a type lets one send, rules aside. */
final class Minimal {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Minimal() {}

    static ObjectNode object(ObjectType type) {
        ObjectNode object = JSON.objectNode();
        for (Parameter member : type.members()) {
            if (member.required()) {
                object.set(member.name(), value(member.type()));
            }
        }
        return object;
    }

    /** An ordinary value with content. */
    static JsonNode value(FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            return object(nested.type());
        }
        if (type instanceof FieldType.ListOf list) {
            return JSON.arrayNode().add(value(list.element()));
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return Candidates.json(type, enumeration.values().get(0).value());
        }
        List<JsonNode> values = Candidates.of(type);
        return values.isEmpty() ? JSON.nullNode() : values.get(0);
    }
}

package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;

/**
 * Copies of bodies that may be kept and shown: without what the spec calls sensitive, and without members the spec does not
 * know, because nobody can tell whether those are.
 */
final class Safe {

    private Safe() {}

    static ObjectNode copy(ObjectType type, JsonNode body) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (Parameter member : type.members()) {
            JsonNode value = body.path(member.name());
            if (!value.isMissingNode() && !member.sensitive()) {
                copy.set(member.name(), copy(member.type(), value));
            }
        }
        return copy;
    }

    private static JsonNode copy(FieldType type, JsonNode value) {
        if (type instanceof FieldType.Nested nested && value.isObject()) {
            return copy(nested.type(), value);
        }
        if (type instanceof FieldType.ListOf list && value.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> copy.add(copy(list.element(), element)));
            return copy;
        }
        return value.deepCopy();
    }
}

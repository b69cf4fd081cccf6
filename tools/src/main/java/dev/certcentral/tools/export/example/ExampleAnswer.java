package dev.certcentral.tools.export.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Response;

/** An answer with every documented member and one element in every array. */
public final class ExampleAnswer {

    private ExampleAnswer() {}

    /** The example; bytes have none. */
    public static JsonNode of(Response response) {
        FieldType type = response.type();
        FieldType element = type instanceof FieldType.ListOf list ? list.element() : type;
        JsonNode value = element instanceof FieldType.Nested nested
                ? object(nested.type())
                : JsonNodeFactory.instance.textNode("value");
        return type instanceof FieldType.ListOf
                ? JsonNodeFactory.instance.arrayNode().add(value)
                : value;
    }

    private static ObjectNode object(ObjectType type) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        type.members().forEach(member -> object.set(member.name(), value(member, member.type())));
        return object;
    }

    private static JsonNode value(Parameter member, FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            return object(nested.type());
        }
        if (type instanceof FieldType.ListOf list) {
            return JsonNodeFactory.instance.arrayNode().add(value(member, list.element()));
        }
        return Values.of(member, type);
    }
}

package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.schema.Wire;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Value;
import java.nio.charset.StandardCharsets;

/** A plausible answer of an operation about which the sandbox knows nothing but its spec. */
final class ExampleAnswer {

    private static final String BYTES = "application/octet-stream";

    private final JsonNode sent;

    private ExampleAnswer(JsonNode sent) {
        this.sent = sent;
    }

    /**
     * An answer with every member of the response; what has the name of a parameter in path or query repeats its value.
     */
    static Answer of(Operation operation, JsonNode outsideBody) {
        int created = operation.method() == HttpMethod.POST ? 201 : 200;
        return operation
                .response()
                .map(response -> response.type() instanceof FieldType.Binary
                        ? Answer.of(created, Payload.of(operation.id().getBytes(StandardCharsets.UTF_8), BYTES))
                        : Answer.of(created, new ExampleAnswer(outsideBody).value(response.type(), "value")))
                .orElseGet(() -> Answer.empty(204));
    }

    private JsonNode value(FieldType type, String name) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (type instanceof FieldType.Nested nested) {
            ObjectNode object = json.objectNode();
            for (Parameter member : nested.type().members()) {
                JsonNode known = sent.path(member.name());
                object.set(member.name(), known.isMissingNode() ? value(member.type(), member.name()) : known);
            }
            return object;
        }
        if (type instanceof FieldType.ListOf list) {
            ArrayNode array = json.arrayNode();
            return array.add(value(list.element(), name));
        }
        if (type instanceof FieldType.Whole whole) {
            long first = whole.allowed().isEmpty() ? 1 : whole.allowed().get(0);
            return json.numberNode(Math.max(first, whole.min().orElse(first)));
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return wire(Wire.of(type, enumeration.values().get(0).value()));
        }
        if (type instanceof FieldType.Text) {
            return json.textNode(name);
        }
        return wire(Wire.of(type, new Value.Bool(true)));
    }

    private static JsonNode wire(Object value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (value instanceof Long number) {
            return json.numberNode(number);
        }
        return value instanceof Boolean truth ? json.booleanNode(truth) : json.textNode(value.toString());
    }
}

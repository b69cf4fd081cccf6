package dev.certcentral.tools.export.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.certcentral.sandbox.schema.Wire;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Value;

/** Plausible values of scalars. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final long ORDINARY = 112_233;

    private Values() {}

    /** A value for a parameter, or for the elements of one. */
    static JsonNode of(Parameter parameter, FieldType type) {
        if (type instanceof FieldType.Text text) {
            return JSON.textNode(Words.of(parameter.name(), text.format(), text.maxLength()));
        }
        if (type instanceof FieldType.Whole whole) {
            return JSON.numberNode(number(whole));
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return wire(type, enumeration.values().get(0).value());
        }
        return wire(type, new Value.Bool(true));
    }

    /** A value of the model as JSON. */
    static JsonNode wire(FieldType type, Value value) {
        Object wire = Wire.of(type, value);
        if (wire instanceof Long number) {
            return JSON.numberNode(number);
        }
        return wire instanceof Boolean truth ? JSON.booleanNode(truth) : JSON.textNode(wire.toString());
    }

    private static long number(FieldType.Whole whole) {
        if (!whole.allowed().isEmpty()) {
            return whole.allowed().get(0);
        }
        long atLeast = Math.max(ORDINARY, whole.min().orElse(ORDINARY));
        return Math.min(atLeast, whole.max().orElse(atLeast));
    }
}

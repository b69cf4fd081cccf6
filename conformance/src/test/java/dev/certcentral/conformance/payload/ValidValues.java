package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Value;
import java.util.List;

/** Valid scalars; objects and arrays are the business of {@link ValidBodies}. */
final class ValidValues {

    private static final List<Long> NUMBERS = List.of(0L, 1L, -1L, 7L, 4_300_000_001L, Long.MAX_VALUE, Long.MIN_VALUE);

    private ValidValues() {}

    static JsonNode of(FieldType type, boolean filled, Draw draw) {
        if (type instanceof FieldType.Text text) {
            return Json.NODES.textNode(Texts.valid(text, filled, draw));
        }
        if (type instanceof FieldType.Whole whole) {
            return Json.NODES.numberNode(whole(whole, draw));
        }
        if (type instanceof FieldType.Bool bool) {
            return bool.nullable() && draw.chance(0.3)
                    ? Json.NODES.nullNode()
                    : Json.NODES.booleanNode(draw.chance(0.5));
        }
        if (type instanceof FieldType.Switch how) {
            return switchNode(how, draw.chance(0.5));
        }
        return wire(type, draw.oneOf(((FieldType.Enumeration) type).values()).value());
    }

    private static long whole(FieldType.Whole whole, Draw draw) {
        if (!whole.allowed().isEmpty()) {
            return draw.oneOf(whole.allowed());
        }
        long min = whole.min().orElse(Long.MIN_VALUE);
        long max = whole.max().orElse(Long.MAX_VALUE);
        List<Long> fitting = NUMBERS.stream().filter(n -> n >= min && n <= max).toList();
        return fitting.isEmpty() || draw.chance(0.3) ? draw.between(min, max) : draw.oneOf(fitting);
    }

    /** A value of the model as it travels. Written from the spec format's page, not with the sandbox's help. */
    static JsonNode wire(FieldType type, Value value) {
        if (type instanceof FieldType.ListOf list) {
            return wire(list.element(), value);
        }
        if (value instanceof Value.Text text) {
            return Json.NODES.textNode(text.text());
        }
        if (value instanceof Value.Whole whole) {
            return Json.NODES.numberNode(whole.number());
        }
        boolean truth = ((Value.Bool) value).truth();
        return type instanceof FieldType.Switch how ? switchNode(how, truth) : Json.NODES.booleanNode(truth);
    }

    private static JsonNode switchNode(FieldType.Switch how, boolean truth) {
        return how.text() ? Json.NODES.textNode(truth ? "1" : "0") : Json.NODES.numberNode(truth ? 1L : 0L);
    }
}

package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.util.List;

/** Bodies that have the spec's names and often its shapes, but little sense. */
final class RandomTrees {

    private final ValidBodies bodies;
    private final Draw draw;

    RandomTrees(ValidBodies bodies, Draw draw) {
        this.bodies = bodies;
        this.draw = draw;
    }

    /**
     * An object.
     *
     * @param order how likely it is that something is as the spec says
     */
    ObjectNode object(ObjectType type, double order) {
        ObjectNode object = Json.NODES.objectNode();
        for (Parameter member : draw.some(type.members(), member(type, order))) {
            object.set(member.name(), value(member.type(), order));
        }
        if (draw.chance((1 - order) / 2)) {
            object.set(draw.oneOf(Texts.WORDS), scalar());
        }
        return object;
    }

    private double member(ObjectType type, double order) {
        return type.members().isEmpty() ? 0 : Math.min(0.95, 0.3 + order * 0.6);
    }

    private JsonNode value(FieldType type, double order) {
        if (!draw.chance(order)) {
            return scalar();
        }
        if (type instanceof FieldType.Nested nested) {
            return object(nested.type(), order);
        }
        if (!(type instanceof FieldType.ListOf list)) {
            return ValidValues.of(type, false, draw);
        }
        ArrayNode array = Json.NODES.arrayNode();
        for (int i = draw.below(3); i > 0; i--) {
            array.add(value(list.element(), order));
        }
        return array;
    }

    private JsonNode scalar() {
        return draw.chance(0.7)
                ? Json.raw(draw.oneOf(EdgeValues.OF_EVERY_KIND))
                : Json.NODES.textNode(
                        draw.oneOf(List.of("", "balance", "pseudonym", "csr", Texts.date(bodies.today()))));
    }
}

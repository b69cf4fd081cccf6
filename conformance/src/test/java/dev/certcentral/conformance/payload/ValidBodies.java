package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.time.LocalDate;

/** Makes valid bodies: fills an object at random, then mends what breaks a choice or a rule. */
final class ValidBodies {

    private final LocalDate today;

    ValidBodies(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /**
     * A valid object.
     *
     * @param density how likely members that may be left out are there
     */
    ObjectNode object(ObjectType type, double density, Draw draw) {
        ObjectNode object = Json.NODES.objectNode();
        for (Parameter member : type.members()) {
            if (member.required() || draw.chance(density)) {
                object.set(member.name(), value(member, density, draw));
            }
        }
        if (type.open() && draw.chance(density)) {
            object.put("assumed_name", "Bakers of Delft");
        }
        new Mending(this, type, density, draw).mend(object);
        return object;
    }

    /** A valid value of a member. */
    JsonNode value(Parameter member, double density, Draw draw) {
        return value(member.type(), member.required(), density, draw);
    }

    /** A valid value that is neither blank nor empty. */
    JsonNode filled(Parameter member, double density, Draw draw) {
        return value(member.type(), true, density, draw);
    }

    private JsonNode value(FieldType type, boolean filled, double density, Draw draw) {
        if (type instanceof FieldType.Nested nested) {
            return object(nested.type(), density, draw);
        }
        if (!(type instanceof FieldType.ListOf list)) {
            return ValidValues.of(type, filled, draw);
        }
        ArrayNode array = Json.NODES.arrayNode();
        int least = filled ? 1 : 0;
        int count = Math.min(list.maxItems().orElse(3), least + draw.below(3));
        for (int i = 0; i < count; i++) {
            array.add(value(list.element(), false, density, draw));
        }
        return array;
    }

    /** A valid element of an array. */
    JsonNode element(FieldType.ListOf list, double density, Draw draw) {
        return value(list.element(), false, density, draw);
    }
}

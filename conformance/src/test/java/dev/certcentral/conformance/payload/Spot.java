package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * A value in a body, where it is and what the spec says of it.
 *
 * @param object the object that holds the member
 * @param holder what the spec says of that object
 * @param member the member
 * @param index which element of the member's array; -1 for the member itself
 */
record Spot(ObjectNode object, ObjectType holder, Parameter member, int index) {

    /** Every value of a body that the spec names. */
    static List<Spot> in(ObjectType type, ObjectNode object) {
        List<Spot> spots = new ArrayList<>();
        collect(type, object, spots);
        return spots;
    }

    private static void collect(ObjectType type, ObjectNode object, List<Spot> spots) {
        for (Parameter member : type.members()) {
            JsonNode value = object.path(member.name());
            if (value.isMissingNode()) {
                continue;
            }
            spots.add(new Spot(object, type, member, -1));
            if (value instanceof ObjectNode inner) {
                member.type().object().ifPresent(below -> collect(below, inner, spots));
            }
            boolean array = value.isArray() && member.type() instanceof FieldType.ListOf;
            for (int i = 0; array && i < value.size(); i++) {
                spots.add(new Spot(object, type, member, i));
                if (value.get(i) instanceof ObjectNode inner) {
                    member.type().object().ifPresent(below -> collect(below, inner, spots));
                }
            }
        }
    }

    JsonNode value() {
        JsonNode value = object.path(member.name());
        return index < 0 ? value : value.path(index);
    }

    /** The type of the value, which is the element's if it is an element. */
    FieldType type() {
        return index < 0 ? member.type() : ((FieldType.ListOf) member.type()).element();
    }

    void set(JsonNode value) {
        if (index < 0) {
            object.set(member.name(), value);
        } else {
            ((ArrayNode) object.get(member.name())).set(index, value);
        }
    }

    void remove() {
        if (index < 0) {
            object.remove(member.name());
        } else {
            ((ArrayNode) object.get(member.name())).remove(index);
        }
    }
}

package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;

/** Elements of an array of objects that match a condition. */
final class Elements {

    private final ValidBodies bodies;
    private final FieldType.ListOf list;
    private final Condition where;

    Elements(ValidBodies bodies, Parameter array, Condition where) {
        this.bodies = bodies;
        this.list = (FieldType.ListOf) array.type();
        this.where = where;
    }

    long matching(ArrayNode array) {
        long count = 0;
        for (JsonNode element : array) {
            count += matches(element) ? 1 : 0;
        }
        return count;
    }

    private boolean matches(JsonNode element) {
        ObjectType type = list.object().orElseThrow();
        return element instanceof ObjectNode object && new Nodes(type, object).hold(where);
    }

    /** Removes matching elements beyond a number. */
    void keep(ArrayNode array, int max) {
        for (int i = array.size() - 1; i >= 0 && matching(array) > max; i--) {
            if (matches(array.get(i))) {
                array.remove(i);
            }
        }
    }

    /** An array of matching and other elements. */
    ArrayNode mixed(int matching, int others, Draw draw) {
        ArrayNode array = Json.NODES.arrayNode();
        for (int i = 0; i < others; i++) {
            array.add(makeOther(0.3, draw));
        }
        for (int i = 0; i < matching; i++) {
            array.insert(draw.below(array.size() + 1), make(0.3, draw));
        }
        return array;
    }

    /** A valid element that matches. */
    ObjectNode make(double density, Draw draw) {
        ObjectNode element = (ObjectNode) bodies.element(list, density, draw);
        for (Condition.Test test : where.tests()) {
            if (test instanceof Condition.Test.Is is) {
                FieldType type =
                        Nodes.parameter(list.object().orElseThrow(), is.path()).type();
                element.set(is.path().last(), ValidValues.wire(type, is.values().get(0)));
            } else if (test instanceof Condition.Test.Absent) {
                element.remove(test.path().last());
            } else {
                element.set(test.path().last(), bodies.filled(member(test.path()), density, draw));
            }
        }
        return element;
    }

    /** A valid element that does not match, if luck finds one. */
    ObjectNode makeOther(double density, Draw draw) {
        for (int i = 0; i < 100; i++) {
            ObjectNode element = (ObjectNode) bodies.element(list, density, draw);
            if (!matches(element)) {
                return element;
            }
        }
        throw new IllegalStateException("every element matches " + where);
    }

    private Parameter member(ParameterPath path) {
        return Nodes.parameter(list.object().orElseThrow(), path);
    }
}

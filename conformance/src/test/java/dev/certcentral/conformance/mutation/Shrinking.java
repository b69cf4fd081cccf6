package dev.certcentral.conformance.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Makes a body as small as it can be while something still holds: leaves out members and elements, shortens texts. */
final class Shrinking {

    private final Predicate<JsonNode> holds;
    private JsonNode body;

    private Shrinking(JsonNode body, Predicate<JsonNode> holds) {
        this.body = body;
        this.holds = holds;
    }

    static JsonNode of(JsonNode body, Predicate<JsonNode> holds) {
        Shrinking shrinking = new Shrinking(body, holds);
        JsonNode before;
        do {
            before = shrinking.body;
            shrinking.below(List.of());
        } while (!shrinking.body.equals(before));
        return shrinking.body;
    }

    /** Tries to do without each thing at a place, then shrinks what has to stay. */
    private void below(List<Object> place) {
        for (Object step : steps(at(body, place))) {
            List<Object> inner = new ArrayList<>(place);
            inner.add(step);
            JsonNode smaller = body.deepCopy();
            remove(at(smaller, place), step);
            if (holds.test(smaller)) {
                body = smaller;
            } else {
                text(inner);
                below(inner);
            }
        }
    }

    private void text(List<Object> place) {
        Object step = place.get(place.size() - 1);
        if (at(body, place).isTextual() && !at(body, place).textValue().equals("x")) {
            JsonNode simpler = body.deepCopy();
            JsonNode holder = at(simpler, place.subList(0, place.size() - 1));
            if (holder instanceof ObjectNode object) {
                object.set((String) step, TextNode.valueOf("x"));
            } else {
                ((ArrayNode) holder).set((Integer) step, TextNode.valueOf("x"));
            }
            if (holds.test(simpler)) {
                body = simpler;
            }
        }
    }

    /** From the end, so that removing one does not move those that are tried later. */
    private static List<Object> steps(JsonNode node) {
        List<Object> steps = new ArrayList<>();
        node.fieldNames().forEachRemaining(steps::add);
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            steps.add(i);
        }
        Collections.reverse(steps);
        return steps;
    }

    private static void remove(JsonNode holder, Object step) {
        if (holder instanceof ObjectNode object) {
            object.remove((String) step);
        } else {
            ((ArrayNode) holder).remove((Integer) step);
        }
    }

    private static JsonNode at(JsonNode root, List<Object> place) {
        JsonNode here = root;
        for (Object step : place) {
            here = step instanceof Integer index ? here.path(index) : here.path((String) step);
        }
        return here;
    }
}

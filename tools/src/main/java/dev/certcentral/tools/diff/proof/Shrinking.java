package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes away whatever a payload does not need to prove its point. */
final class Shrinking {

    private Shrinking() {}

    /** The payload without everything that can be left out one by one. */
    static ObjectNode shrink(ObjectNode payload, Predicate<ObjectNode> stillProves) {
        ObjectNode small = payload;
        boolean shrunk = true;
        while (shrunk) {
            shrunk = false;
            List<JsonPath> places = new ArrayList<>();
            places(JsonPath.ROOT, small, places);
            for (JsonPath place : places) {
                if (place.isIn(small)) {
                    ObjectNode less = small.deepCopy();
                    place.remove(less);
                    if (stillProves.test(less)) {
                        small = less;
                        shrunk = true;
                    }
                }
            }
        }
        return small;
    }

    /** Outermost first, and elements from the last to the first, so that indices stay what they are. */
    private static void places(JsonPath here, JsonNode node, List<JsonPath> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> places.add(here.plus(name)));
            object.fieldNames().forEachRemaining(name -> places(here.plus(name), object.get(name), places));
        } else if (node instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                places.add(here.plus(i));
                places(here.plus(i), array.get(i), places);
            }
        }
    }
}

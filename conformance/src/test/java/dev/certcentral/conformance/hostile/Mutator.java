package dev.certcentral.conformance.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes one change at a time, at every place of an answer. */
final class Mutator {

    private final ObjectNode answer;
    private final List<Place> places = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();

    /** A value of an object (under a name) or an array (under an index). */
    private record Place(String path, JsonNode parent, String name, int index) {

        void put(String json) {
            RawValue raw = new RawValue(json);
            if (parent instanceof ObjectNode object) {
                object.putRawValue(name, raw);
            } else {
                ((ArrayNode) parent).set(index, JsonNodeFactory.instance.rawValueNode(raw));
            }
        }

        void put(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        JsonNode value() {
            return parent instanceof ObjectNode ? parent.get(name) : parent.get(index);
        }
    }

    /** An object of the answer. */
    private record Level(String path, ObjectNode object) {}

    /** Takes a copy. */
    Mutator(ObjectNode answer) {
        this.answer = answer.deepCopy();
        visit("$", this.answer);
    }

    private void visit(String path, JsonNode node) {
        if (node instanceof ObjectNode object) {
            levels.add(new Level(path, object));
            object.fieldNames().forEachRemaining(name -> {
                places.add(new Place(path + "." + name, object, name, -1));
                visit(path + "." + name, object.get(name));
            });
        }
        for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
            places.add(new Place(path + "[" + i + "]", node, "", i));
            visit(path + "[" + i + "]", node.get(i));
        }
    }

    /** Every value at every place, replaced by every other one. */
    void replaced(Map<String, String> others, Consumer<Mutant> use) {
        for (Place place : places) {
            others.forEach((what, other) -> use(place, place.path() + " is " + what, other, use));
        }
    }

    /** Every member a second time, with another value: behind its own. */
    void repeated(Map<String, String> others, Consumer<Mutant> use) {
        for (Place place : places) {
            if (place.parent() instanceof ObjectNode) {
                String twice = place.value() + "," + TextNode.valueOf(place.name()) + ":";
                others.forEach((what, other) ->
                        use(place, place.path() + " comes twice, then as " + what, twice + other, use));
            }
        }
    }

    /** A further member in every object. */
    void extended(String name, Map<String, String> values, Consumer<Mutant> use) {
        for (Level level : levels) {
            values.forEach((what, value) -> {
                level.object().putRawValue(name, new RawValue(value));
                use.accept(new Mutant(level.path() + " has an unknown member: " + what, answer.toString()));
                level.object().remove(name);
            });
        }
    }

    private void use(Place place, String what, String json, Consumer<Mutant> use) {
        JsonNode original = place.value();
        place.put(json);
        Mutant mutant = new Mutant(what, answer.toString());
        place.put(original);
        use.accept(mutant);
    }
}

package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.ParameterPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a payload: names of members, and indices of elements.
 *
 * @param steps from the root
 */
record JsonPath(List<Object> steps) {

    private static final Pattern INDICES = Pattern.compile("(?:\\[[0-9]{1,9}])+$");

    static final JsonPath ROOT = new JsonPath(List.of());

    JsonPath {
        steps = List.copyOf(steps);
    }

    /** The place of a parameter; of arrays on the way, the first element. */
    static JsonPath of(ParameterPath path) {
        return ROOT.below(path);
    }

    /** Reads the form that mistakes use, such as {@code contacts[0].email}. */
    static JsonPath parse(String text) {
        List<Object> steps = new ArrayList<>();
        for (String part : text.isEmpty() ? new String[0] : text.split("\\.", -1)) {
            // A name of the query can have brackets of its own: only numbers in them are indices.
            Matcher indices = INDICES.matcher(part);
            String name = indices.find() ? part.substring(0, indices.start()) : part;
            if (!name.isEmpty()) {
                steps.add(name);
            }
            for (String index : part.substring(name.length()).split("[\\[\\]]+", -1)) {
                if (!index.isEmpty()) {
                    steps.add(Integer.parseInt(index));
                }
            }
        }
        return new JsonPath(steps);
    }

    JsonPath below(ParameterPath path) {
        List<Object> longer = new ArrayList<>(steps);
        for (String segment : path.segments()) {
            boolean elements = segment.endsWith("[]");
            String name = elements ? segment.substring(0, segment.length() - 2) : segment;
            if (!name.isEmpty()) {
                longer.add(name);
            }
            if (elements) {
                longer.add(0);
            }
        }
        return new JsonPath(longer);
    }

    JsonPath plus(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new JsonPath(longer);
    }

    Optional<JsonPath> parent() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(new JsonPath(steps.subList(0, steps.size() - 1)));
    }

    /** The same place whatever the index. */
    ParameterPath pattern() {
        ParameterPath path = ParameterPath.ROOT;
        for (Object step : steps) {
            path = step instanceof Integer ? path.elements() : path.member((String) step);
        }
        return path;
    }

    boolean startsWith(JsonPath other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** What is there; a missing node if nothing is. */
    JsonNode in(JsonNode root) {
        JsonNode here = root;
        for (Object step : steps) {
            here = step instanceof Integer index ? here.path(index) : here.path((String) step);
        }
        return here;
    }

    boolean isIn(JsonNode root) {
        return !in(root).isMissingNode();
    }

    /** Takes away what is there. */
    void remove(JsonNode root) {
        Object last = steps.get(steps.size() - 1);
        JsonNode holder = parent().orElseThrow().in(root);
        if (holder instanceof ObjectNode object && last instanceof String name) {
            object.remove(name);
        } else if (holder instanceof ArrayNode array && last instanceof Integer index && index < array.size()) {
            array.remove(index);
        }
    }

    /** Puts a value there; false if there is nothing to put it into. */
    boolean put(JsonNode root, JsonNode value) {
        if (steps.isEmpty()) {
            return false;
        }
        Object last = steps.get(steps.size() - 1);
        JsonNode holder = parent().orElseThrow().in(root);
        if (holder instanceof ObjectNode object && last instanceof String name) {
            object.set(name, value);
            return true;
        }
        if (holder instanceof ArrayNode array && last instanceof Integer index && index <= array.size()) {
            if (index == array.size()) {
                array.add(value);
            } else {
                array.set(index, value);
            }
            return true;
        }
        return false;
    }
}

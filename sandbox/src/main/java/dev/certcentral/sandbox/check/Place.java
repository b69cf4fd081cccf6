package dev.certcentral.sandbox.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document.
 *
 * @param steps names of members and indices of elements, from the root
 */
record Place(List<Object> steps) implements Comparable<Place> {

    static final Place ROOT = new Place(List.of());

    Place {
        steps = List.copyOf(steps);
    }

    /** Reads a JSON pointer; whether a number is an index depends on what is there. */
    static Place ofPointer(String pointer, JsonNode root) {
        List<Object> steps = new ArrayList<>();
        JsonNode here = root;
        for (String token : tokens(pointer)) {
            if (here.isArray()) {
                int index = Integer.parseInt(token);
                steps.add(index);
                here = here.path(index);
            } else {
                steps.add(token);
                here = here.path(token);
            }
        }
        return new Place(steps);
    }

    /** Tokens of a JSON pointer, unescaped. */
    static List<String> tokens(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        List<String> tokens = new ArrayList<>();
        for (String token : pointer.substring(1).split("/", -1)) {
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return tokens;
    }

    Place member(String name) {
        return plus(name);
    }

    Place element(int index) {
        return plus(index);
    }

    Place below(ParameterPath path) {
        List<Object> longer = new ArrayList<>(steps);
        longer.addAll(path.segments());
        return new Place(longer);
    }

    Place first(int count) {
        return new Place(steps.subList(0, count));
    }

    private Place plus(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Place(longer);
    }

    /** Whether the other place is inside this one. */
    boolean holds(Place other) {
        return other.steps.size() > steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    JsonNode in(JsonNode root) {
        JsonNode here = root;
        for (Object step : steps) {
            here = step instanceof Integer index ? here.path(index) : here.path((String) step);
        }
        return here == null ? MissingNode.getInstance() : here;
    }

    /** The parameter that describes this place, if the spec names it; the array for its elements. */
    Optional<Parameter> parameter(ObjectType root) {
        @Nullable Parameter found = null;
        @Nullable ObjectType here = root;
        for (Object step : steps) {
            if (step instanceof Integer) {
                continue;
            }
            found = here == null ? null : here.member((String) step).orElse(null);
            here = found == null ? null : objectIn(found.type());
        }
        return Optional.ofNullable(found);
    }

    private static @Nullable ObjectType objectIn(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return objectIn(list.element());
        }
        return type instanceof FieldType.Nested nested ? nested.type() : null;
    }

    /** Positions in the order of the page; members that the spec does not name come last. */
    List<Integer> order(ObjectType root) {
        List<Integer> order = new ArrayList<>();
        @Nullable ObjectType here = root;
        for (Object step : steps) {
            if (step instanceof Integer index) {
                order.add(index);
                continue;
            }
            int position = here == null ? -1 : indexOf(here, (String) step);
            order.add(position < 0 ? Integer.MAX_VALUE : position);
            here = here == null || position < 0
                    ? null
                    : objectIn(here.members().get(position).type());
        }
        return order;
    }

    private static int indexOf(ObjectType type, String name) {
        for (int i = 0; i < type.members().size(); i++) {
            if (type.members().get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int compareTo(Place other) {
        return toString().compareTo(other.toString());
    }

    /** The dotted form with indices, such as {@code organization.contacts[0].email}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step);
            }
        }
        return text.toString();
    }
}

package dev.certcentral.conformance.roundtrip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A member that may be left out, in whatever depth. In arrays of objects it is that of the first element.
 *
 * @param holder way to the object that holds it
 * @param parameter the member
 */
record Member(List<String> holder, Parameter parameter) {

    /** What a member can be. */
    enum State {
        ABSENT,
        NULL,
        VALUE
    }

    Member {
        holder = List.copyOf(holder);
    }

    /** All of a body, those of an object right behind each other and behind the object itself. */
    static List<Member> optionalOf(ObjectType body) {
        List<Member> members = new ArrayList<>();
        collect(body, List.of(), members);
        return members;
    }

    private static void collect(ObjectType type, List<String> holder, List<Member> members) {
        for (Parameter parameter : type.members()) {
            if (!parameter.required()) {
                members.add(new Member(holder, parameter));
            }
            List<String> below = new ArrayList<>(holder);
            below.add(parameter.name());
            parameter.type().object().ifPresent(inner -> collect(inner, below, members));
        }
    }

    boolean nullIsValue() {
        return parameter.type() instanceof FieldType.Bool bool && bool.nullable();
    }

    /** Where it is in a body, as violations say it. */
    String path(JsonNode body) {
        StringBuilder path = new StringBuilder();
        JsonNode here = body;
        for (String name : holder) {
            here = here.path(name);
            path.append(path.isEmpty() ? "" : ".").append(name);
            if (here.isArray()) {
                here = here.path(0);
                path.append("[0]");
            }
        }
        return path.append(path.isEmpty() ? "" : ".").append(parameter.name()).toString();
    }

    /** The object in a body that holds it, or could. */
    Optional<ObjectNode> holderIn(JsonNode body) {
        JsonNode here = body;
        for (String name : holder) {
            here = here.path(name);
            here = here instanceof ArrayNode array ? array.path(0) : here;
        }
        return here instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    /** Puts it into a state, if there is an object to hold it. */
    void put(State state, JsonNode body, JsonNode value) {
        holderIn(body).ifPresent(object -> {
            switch (state) {
                case ABSENT -> object.remove(parameter.name());
                case NULL -> object.putNull(parameter.name());
                case VALUE -> object.set(parameter.name(), value.deepCopy());
            }
        });
    }
}

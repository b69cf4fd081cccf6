package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Valid bodies to choose from by what they hold. */
final class Pool {

    /**
     * A member anywhere in a body.
     *
     * @param way names from the root to the object that holds it; arrays are passed by their first element
     * @param holder what the spec says of that object
     * @param parameter the member
     */
    record Member(List<String> way, ObjectType holder, Parameter parameter) {

        /** The object of a body that can hold it. */
        ObjectNode in(ObjectType root, ObjectNode body) {
            return (ObjectNode) at(way, body);
        }
    }

    private static final int SIZE = 300;

    private final List<Member> members = new ArrayList<>();
    private final List<ObjectNode> pool = new ArrayList<>();
    private final Map<List<String>, List<ObjectNode>> byWay = new LinkedHashMap<>();

    Pool(ObjectType root, ValidBodies bodies, Draw draw) {
        collect(List.of(), root);
        for (int i = 0; i < SIZE; i++) {
            pool.add(bodies.object(root, 0.2 + 0.6 * i / SIZE, draw));
        }
    }

    private void collect(List<String> way, ObjectType type) {
        for (Parameter member : type.members()) {
            members.add(new Member(way, type, member));
            List<String> further = new ArrayList<>(way);
            further.add(member.name());
            if (member.type() instanceof FieldType.ListOf) {
                further.add("0");
            }
            member.type().object().ifPresent(below -> collect(List.copyOf(further), below));
        }
    }

    List<Member> members() {
        return members;
    }

    /** A copy of a body in which there is an object to hold the member. */
    ObjectNode bodyWith(Member member, Draw draw) {
        return bodyWith(member.way(), draw);
    }

    /** A copy of a body in which a way leads to an object. */
    ObjectNode bodyWith(List<String> way, Draw draw) {
        List<ObjectNode> fitting = byWay.computeIfAbsent(
                way, w -> pool.stream().filter(body -> at(w, body).isObject()).toList());
        if (fitting.isEmpty()) {
            throw new IllegalStateException("no valid body with " + way);
        }
        return draw.oneOf(fitting).deepCopy();
    }

    /** Where a way leads; a number counts elements where there is an array. */
    static JsonNode at(List<String> way, JsonNode body) {
        JsonNode here = body;
        for (String step : way) {
            here = here.isArray() ? here.path(Integer.parseInt(step)) : here.path(step);
        }
        return here;
    }
}

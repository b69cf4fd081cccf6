package dev.certcentral.conformance.roundtrip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.conformance.equivalence.Subjects;
import dev.certcentral.conformance.payload.Json;
import dev.certcentral.conformance.payload.Kind;
import dev.certcentral.conformance.payload.Payload;
import dev.certcentral.conformance.payload.Payloads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Valid bodies of one operation: the largest to start with, and a value for each member that may be left out. */
final class Samples {

    private static final int LOOKED_AT = 4_000;

    private final Map<Member, JsonNode> values = new HashMap<>();
    private ObjectNode largest = Json.NODES.objectNode();

    Samples(Request request, List<Member> members, long seed) {
        Payloads payloads = new Payloads(request.body(), seed, Subjects.TODAY);
        int first = payloads.enumerated();
        for (int i = first; i < first + LOOKED_AT; i++) {
            Payload payload = payloads.at(i);
            if (payload.kind() == Kind.VALID) {
                take((ObjectNode) Json.tree(payload.text()), members);
            }
        }
    }

    private void take(ObjectNode body, List<Member> members) {
        if (body.toString().length() > largest.toString().length()) {
            largest = body;
        }
        for (Member member : members) {
            member.holderIn(body)
                    .map(holder -> holder.get(member.parameter().name()))
                    .filter(value -> !value.isNull())
                    .ifPresent(value -> values.merge(member, value, Samples::larger));
        }
    }

    private static JsonNode larger(JsonNode one, JsonNode other) {
        return one.toString().length() >= other.toString().length() ? one : other;
    }

    /** A copy of the largest body. */
    ObjectNode body() {
        return largest.deepCopy();
    }

    /** A value of a member. */
    JsonNode value(Member member) {
        return Objects.requireNonNull(values.get(member), () -> "no sample has " + member);
    }
}

package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Arrays at the limits of a rule that counts elements, with elements of other kinds beside those that count. */
final class MixedArrays {

    private static final int MOST = 64;

    private MixedArrays() {}

    static List<ArrayNode> of(ObjectType element, Effect.Limit limit) {
        TreeSet<Integer> counts = new TreeSet<>();
        limit.max().ifPresent(max -> counts.add(Math.min(MOST, max + 1)));
        limit.min().ifPresent(min -> counts.add(Math.min(MOST, Math.max(0, min - 1))));
        List<ObjectNode> kinds = kinds(element);
        List<ArrayNode> arrays = new ArrayList<>();
        for (ObjectNode counted : matching(element, limit.where(), kinds)) {
            for (int count : counts) {
                for (ObjectNode other : kinds) {
                    arrays.add(array(counted, count, other));
                }
            }
        }
        return arrays;
    }

    /** An acceptable element for each value of each member that decides something. */
    private static List<ObjectNode> kinds(ObjectType element) {
        List<ObjectNode> kinds = new ArrayList<>();
        Refusals judge = Validators.of(element);
        for (Parameter member : element.members()) {
            for (JsonNode value : Candidates.of(member.type())) {
                JsonPath place = JsonPath.ROOT.plus(member.name());
                new PayloadSearch(element, judge, Map.of(place, new Wish.Exactly(value)))
                        .find()
                        .filter(kind -> !kinds.contains(kind) && kinds.size() < MOST)
                        .ifPresent(kinds::add);
            }
        }
        return kinds;
    }

    private static List<ObjectNode> matching(ObjectType element, Condition where, List<ObjectNode> kinds) {
        return kinds.stream()
                .filter(kind -> where.tests().stream().allMatch(test -> holds(element, test, kind)))
                .toList();
    }

    private static boolean holds(ObjectType element, Condition.Test test, ObjectNode kind) {
        JsonPath place = JsonPath.of(test.path());
        JsonNode there = place.in(kind);
        if (test instanceof Condition.Test.Is is) {
            Optional<List<JsonNode>> values = Types.at(element, place)
                    .map(type -> is.values().stream()
                            .map(value -> Candidates.json(type, value))
                            .toList());
            return values.filter(some -> some.contains(there)).isPresent();
        }
        return there.isMissingNode() == test instanceof Condition.Test.Absent;
    }

    private static ArrayNode array(ObjectNode counted, int count, ObjectNode other) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < count; i++) {
            array.add(counted.deepCopy());
        }
        return array.add(other.deepCopy());
    }
}

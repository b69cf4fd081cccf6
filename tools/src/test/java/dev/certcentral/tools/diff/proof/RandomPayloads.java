package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random payloads that a validator accepts. */
final class RandomPayloads {

    private final ObjectType type;
    private final Refusals accepting;
    private final Random random;

    RandomPayloads(ObjectType type, Refusals accepting, Random random) {
        this.type = type;
        this.accepting = accepting;
        this.random = random;
    }

    /** The next one; empty if what was wished for this time cannot be. */
    Optional<ObjectNode> next() {
        Map<JsonPath, Wish> wishes = new LinkedHashMap<>();
        wish(type, JsonPath.ROOT, wishes);
        return new PayloadSearch(type, accepting, wishes).find();
    }

    private void wish(ObjectType object, JsonPath at, Map<JsonPath, Wish> wishes) {
        for (Parameter member : object.members()) {
            JsonPath path = at.plus(member.name());
            int dice = random.nextInt(10);
            List<JsonNode> values = Candidates.of(member.type());
            if (dice < 3 && !values.isEmpty()) {
                wishes.put(path, new Wish.Exactly(values.get(random.nextInt(values.size()))));
            } else if (dice < 5) {
                inside(member, path, wishes);
            } else if (dice < 6 && !member.required()) {
                wishes.put(path, new Wish.Absent());
            }
        }
        if (object.open() && random.nextInt(4) == 0) {
            wishes.put(at.plus("unlisted_" + random.nextInt(3)), new Wish.Present());
        }
    }

    private void inside(Parameter member, JsonPath path, Map<JsonPath, Wish> wishes) {
        boolean list = member.type() instanceof FieldType.ListOf;
        JsonPath element = list ? path.plus(0) : path;
        Optional<ObjectType> object = member.type().object();
        wishes.put(path, new Wish.Present());
        object.ifPresent(some -> wish(some, element, wishes));
    }
}

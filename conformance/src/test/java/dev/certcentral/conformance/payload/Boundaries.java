package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Every edge of every parameter, each in an otherwise valid body. */
final class Boundaries {

    private final ObjectType root;
    private final ValidBodies bodies;
    private final List<String> texts = new ArrayList<>();

    private Boundaries(ObjectType root, ValidBodies bodies) {
        this.root = root;
        this.bodies = bodies;
    }

    static List<String> of(ObjectType root, ValidBodies bodies, long seed) {
        Boundaries boundaries = new Boundaries(root, bodies);
        Draw draw = new Draw(seed, -1);
        Pool pool = new Pool(root, bodies, draw);
        pool.members().forEach(member -> boundaries.member(member, pool, draw));
        EdgeValues.OF_EVERY_KIND.forEach(boundaries.texts::add);
        return boundaries.texts;
    }

    private void member(Pool.Member member, Pool pool, Draw draw) {
        Parameter parameter = member.parameter();
        for (JsonNode value : new EdgeValues(bodies).of(parameter, draw)) {
            ObjectNode body = pool.bodyWith(member, draw);
            member.in(root, body).set(parameter.name(), value);
            texts.add(Json.text(body));
        }
    }
}

package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every combination of what a rule or a choice looks at, each in an otherwise valid body. */
final class Combinations {

    /** A rule with more combinations than this is tried with as many drawn ones. */
    static final int CAP = 5_000;

    private final ObjectType root;
    private final ValidBodies bodies;
    private final Draw draw;
    private final Pool pool;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Long> sampled = new LinkedHashMap<>();

    private Combinations(ObjectType root, ValidBodies bodies, long seed) {
        this.root = root;
        this.bodies = bodies;
        this.draw = new Draw(seed, -2);
        this.pool = new Pool(root, bodies, draw);
    }

    /**
     * All of them.
     *
     * @param texts the bodies
     * @param sampled rules with too many combinations, and how many there would be
     */
    record Found(List<String> texts, Map<String, Long> sampled) {}

    static Found of(ObjectType root, ValidBodies bodies, long seed) {
        Combinations combinations = new Combinations(root, bodies, seed);
        combinations.object(List.of(), root);
        return new Found(combinations.texts, combinations.sampled);
    }

    private void object(List<String> way, ObjectType type) {
        for (Choice choice : type.choices()) {
            combine(way, type, choice.id(), RuleInputs.of(type, choice, bodies, draw));
        }
        for (Rule rule : type.rules()) {
            combine(way, type, rule.id(), RuleInputs.of(type, rule, bodies, draw));
        }
        for (Parameter member : type.members()) {
            List<String> further = new ArrayList<>(way);
            further.add(member.name());
            if (member.type() instanceof FieldType.ListOf) {
                further.add("0");
            }
            member.type().object().ifPresent(below -> object(further, below));
        }
    }

    private void combine(List<String> way, ObjectType type, String id, Map<ParameterPath, Set<JsonNode>> inputs) {
        List<ParameterPath> paths = List.copyOf(inputs.keySet());
        List<List<JsonNode>> candidates =
                inputs.values().stream().map(List::copyOf).toList();
        long all = candidates.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
        if (all > CAP) {
            sampled.put(String.join(".", way) + " " + id, all);
        }
        for (long i = 0; i < Math.min(all, CAP); i++) {
            long combination = all > CAP ? draw.between(0, all - 1) : i;
            ObjectNode body = pool.bodyWith(way, draw);
            ObjectNode object = (ObjectNode) Pool.at(way, body);
            for (int p = 0; p < paths.size(); p++) {
                List<JsonNode> values = candidates.get(p);
                JsonNode value = values.get((int) (combination % values.size()));
                combination /= values.size();
                RuleInputs.put(type, object, paths.get(p), value.deepCopy(), bodies, draw);
            }
            texts.add(Json.text(body));
        }
    }
}

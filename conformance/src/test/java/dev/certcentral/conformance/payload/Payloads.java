package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.ObjectType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The payloads of one operation, by number: first all edges, then all combinations, then as many drawn ones as wanted. Each can be
 * made without the others. Immutable.
 */
public final class Payloads {

    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

    private final ObjectType type;
    private final ValidBodies bodies;
    private final long seed;
    private final List<String> boundaries;
    private final Combinations.Found combinations;

    /**
     * Prepares the payloads.
     *
     * @param type the operation's body
     * @param seed what all of them follow from
     * @param today the day on which valid ones are valid
     */
    public Payloads(ObjectType type, long seed, LocalDate today) {
        this.type = type;
        this.seed = seed;
        this.bodies = new ValidBodies(today);
        this.boundaries = Boundaries.of(type, bodies, seed);
        this.combinations = Combinations.of(type, bodies, seed);
    }

    /** How many are not drawn, but enumerated. */
    public int enumerated() {
        return boundaries.size() + combinations.texts().size();
    }

    /** Rules whose combinations are too many to enumerate, and how many there are; the enumeration has a drawn part of them. */
    public Map<String, Long> sampled() {
        return combinations.sampled();
    }

    /** One payload; any number from zero. */
    public Payload at(int number) {
        if (number < boundaries.size()) {
            return new Payload(number, Kind.BOUNDARY, boundaries.get(number));
        }
        int combination = number - boundaries.size();
        if (combination < combinations.texts().size()) {
            return new Payload(number, Kind.COMBINATION, combinations.texts().get(combination));
        }
        return drawn(number, new Draw(seed, number));
    }

    private Payload drawn(int number, Draw draw) {
        double density = draw.below(10) / 10.0;
        int kind = draw.below(100);
        if (kind < 15) {
            return new Payload(
                    number,
                    Kind.RANDOM,
                    Json.text(new RandomTrees(bodies, draw).object(type, 0.85 + draw.below(16) / 100.0)));
        }
        ObjectNode body = bodies.object(type, density, draw);
        if (kind < 30) {
            return new Payload(number, Kind.VALID, Json.text(body));
        }
        if (kind < 80) {
            return new Payload(number, Kind.ONE_MUTATION, Json.text(mutated(body, draw)));
        }
        for (int i = draw.below(2) + 1; i >= 0; i--) {
            mutated(body, draw);
        }
        return new Payload(number, Kind.FEW_MUTATIONS, Json.text(body));
    }

    private ObjectNode mutated(ObjectNode body, Draw draw) {
        List<Spot> spots = Spot.in(type, body);
        if (!spots.isEmpty()) {
            draw.oneOf(MUTATIONS).change(new Mutation.Target(type, body, draw.oneOf(spots), bodies, draw));
        }
        return body;
    }
}

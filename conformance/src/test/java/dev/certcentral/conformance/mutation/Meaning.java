package dev.certcentral.conformance.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.conformance.equivalence.SandboxEvaluator;
import dev.certcentral.conformance.equivalence.Warnings;
import dev.certcentral.spec.model.ObjectType;
import java.util.List;

/** What a spec makes of bodies: refuses them, or accepts them with warnings. May be used by several threads. */
final class Meaning {

    /**
     * What becomes of a body.
     *
     * @param accepted whether it may be sent
     * @param warnings of what may be sent, places and rules
     */
    record Outcome(boolean accepted, List<String> warnings) {}

    private final ObjectType type;
    private final SandboxEvaluator evaluator;

    Meaning(ObjectType type) {
        this.type = type;
        this.evaluator = new SandboxEvaluator(type);
    }

    /** How much is wrong with a body. */
    int mistakes(JsonNode body) {
        return evaluator.judge(body).reasons().size();
    }

    Outcome of(JsonNode body) {
        boolean accepted = evaluator.judge(body).accepted();
        return new Outcome(accepted, accepted ? Warnings.of(type, body) : List.of());
    }
}

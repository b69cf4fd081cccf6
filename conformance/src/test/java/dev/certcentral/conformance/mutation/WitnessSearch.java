package dev.certcentral.conformance.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.conformance.equivalence.Subjects;
import dev.certcentral.conformance.payload.Json;
import dev.certcentral.conformance.payload.Payloads;
import dev.certcentral.sandbox.check.JsonRefused;
import dev.certcentral.sandbox.check.StrictJson;
import dev.certcentral.spec.model.ObjectType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks for bodies that tell mutants from the real spec, and makes them small. */
final class WitnessSearch {

    private static final long SEED = 20261121;
    private static final int DRAWN = 12_000;

    /** A mutant differs in one demand, so it can only accept what breaks little else. */
    private static final int FEW = 2;

    private final Meaning real;
    private final List<Candidate> candidates;

    /** A body and what the real spec makes of it. */
    private record Candidate(JsonNode body, Meaning.Outcome outcome) {}

    WitnessSearch(ObjectType type) {
        this.real = new Meaning(type);
        Payloads payloads = new Payloads(type, SEED, Subjects.TODAY);
        this.candidates = IntStream.range(0, payloads.enumerated() + DRAWN)
                .parallel()
                .mapToObj(payloads::at)
                .flatMap(payload -> tree(payload.text()).stream())
                .filter(body -> real.mistakes(body) <= FEW)
                .map(body -> new Candidate(body, real.of(body)))
                .toList();
    }

    /** Trees that stay what they are when written and read: spelling of numbers is not what specs speak of. */
    private static Optional<JsonNode> tree(String text) {
        try {
            JsonNode tree = read(text);
            return read(Json.text(tree)).equals(tree) ? Optional.of(tree) : Optional.empty();
        } catch (JsonRefused e) {
            return Optional.empty();
        }
    }

    private static JsonNode read(String text) throws JsonRefused {
        return StrictJson.read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A small body that tells the mutant; empty if none of the candidates does. */
    Optional<Witness> find(Mutated<ObjectType> mutant) {
        Meaning other = new Meaning(mutant.value());
        return candidates.stream()
                .parallel()
                .filter(candidate -> !other.of(candidate.body()).equals(candidate.outcome()))
                .findFirst()
                .map(candidate ->
                        Shrinking.of(candidate.body(), body -> !real.of(body).equals(other.of(body))))
                .map(body -> new Witness(mutant.what(), real.of(body), body));
    }
}

package dev.certcentral.tools.diff.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.diff.change.Aspect;
import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Direction;
import dev.certcentral.spec.diff.compat.Judge;
import dev.certcentral.spec.diff.compat.Level;
import dev.certcentral.spec.diff.compat.Verdict;
import dev.certcentral.spec.model.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every break on the wire is proved, and whatever is judged harmless withstands random payloads. */
class ProofCorpusTest {

    /** No payload shows these; the report says why. */
    private static final Set<Aspect> WITHOUT_PAYLOAD = Set.of(
            Aspect.AUTH,
            Aspect.AUTH_HEADER,
            Aspect.RATE_LIMIT,
            Aspect.ERROR_SHAPE,
            Aspect.RESPONSE,
            Aspect.RESPONSE_TYPE);

    /** Cases in which a break is judged although no payload can show it, with the reason. */
    private static final Map<String, String> UNPROVABLE = Map.of();

    private static final long SEED = 20261121;
    private static final int PAYLOADS = 40;

    @Test
    void everyBreakOnTheWireHasAProof() throws IOException {
        List<String> without = new ArrayList<>();
        for (DiffCorpus diff : DiffCorpus.all()) {
            ProofFinder finder = new ProofFinder(diff.before(), diff.after());
            for (Verdict verdict : Judge.judge(diff.before(), diff.after())) {
                if (verdict.breaksAt(Level.WIRE)) {
                    Proof proof = finder.find(verdict);
                    boolean excused =
                            WITHOUT_PAYLOAD.contains(verdict.change().aspect()) || UNPROVABLE.containsKey(diff.name());
                    if (proof.found() == excused || proof.refusal().isEmpty()) {
                        without.add(diff + " " + verdict.rule().id() + " "
                                + verdict.change().site().subject() + ": " + proof);
                    }
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void theValidatorsOfBothSidesAgreeWithEveryProof() throws IOException {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (DiffCorpus diff : DiffCorpus.all()) {
            ProofFinder finder = new ProofFinder(diff.before(), diff.after());
            for (Verdict verdict : Judge.judge(diff.before(), diff.after())) {
                Optional<ObjectNode> payload =
                        verdict.breaksAt(Level.WIRE) ? json(finder.find(verdict).payload()) : Optional.empty();
                if (payload.isPresent()) {
                    checked++;
                    if (!proves(diff, verdict.change(), payload.get())) {
                        wrong.add(diff + ": " + payload.get());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(50);
    }

    private static Optional<ObjectNode> json(String payload) throws IOException {
        return payload.startsWith("{")
                ? Optional.of((ObjectNode) new ObjectMapper().readTree(payload))
                : Optional.empty();
    }

    private static boolean proves(DiffCorpus diff, Change change, ObjectNode payload) {
        Validators before = new Validators(diff.before());
        Validators after = new Validators(diff.after());
        Operation old =
                before.operation(change.site().occurrences().get(0).before()).orElseThrow();
        Operation now =
                after.operation(change.site().occurrences().get(0).after()).orElseThrow();
        if (change.site().direction() == Direction.RESPONSE) {
            return after.documented(now).of(payload).isEmpty()
                    && !Validators.readable(old).of(payload).isEmpty();
        }
        return before.body(old).of(payload).isEmpty()
                && !after.body(now).of(payload).isEmpty();
    }

    @Test
    void whatIsJudgedHarmlessWithstandsRandomPayloads() throws IOException {
        List<String> refused = new ArrayList<>();
        int tried = 0;
        for (DiffCorpus diff : DiffCorpus.all()) {
            boolean harmless = Judge.judge(diff.before(), diff.after()).stream()
                    .noneMatch(verdict -> verdict.breaksAt(Level.WIRE));
            if (harmless) {
                tried += attack(diff, refused);
            }
        }
        assertThat(refused).as("seed " + SEED).isEmpty();
        assertThat(tried).isGreaterThan(1_000);
    }

    private static int attack(DiffCorpus diff, List<String> refused) {
        Validators before = new Validators(diff.before());
        Validators after = new Validators(diff.after());
        int tried = 0;
        for (Operation old : diff.before().operations()) {
            Optional<Operation> now = diff.after().operations().stream()
                    .filter(operation -> operation.method() == old.method()
                            && operation.path().equals(old.path()))
                    .findFirst();
            if (now.isEmpty()) {
                continue;
            }
            Random random = new Random(SEED);
            if (old.body().isPresent() && now.get().body().isPresent()) {
                RandomPayloads payloads = new RandomPayloads(old.body().get(), before.body(old), random);
                tried += attack(diff, payloads, after.body(now.get()), refused);
            }
            if (old.response().isPresent() && now.get().response().isPresent()) {
                Refusals documented = after.documented(now.get());
                RandomPayloads payloads = new RandomPayloads(
                        Types.objectIn(now.get().response().get().type()).orElseThrow(), documented, random);
                tried += attack(diff, payloads, Validators.readable(old), refused);
            }
        }
        return tried;
    }

    private static int attack(DiffCorpus diff, RandomPayloads payloads, Refusals judge, List<String> refused) {
        int tried = 0;
        for (int i = 0; i < PAYLOADS; i++) {
            Optional<ObjectNode> payload = payloads.next();
            if (payload.isPresent()) {
                tried++;
                if (!judge.of(payload.get()).isEmpty()) {
                    refused.add(diff + " " + payload.get() + " " + judge.of(payload.get()));
                }
            }
        }
        return tried;
    }
}

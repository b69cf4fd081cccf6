package dev.certcentral.tools.diff.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.junit.jupiter.api.Test;

/** Every break on the wire is proved, and whatever is judged harmless withstands random payloads. */
class ProofCorpusTest {

    /** Cases in which a break is judged although no payload can show it, with the reason. */
    private static final Map<String, String> UNPROVABLE = Map.of(
            "date-range-shortened/year-to-365-days",
            "a year has more than 365 days only where it holds a leap day, and the year after the day of proofs does not");

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
                            Attack.WITHOUT_PAYLOAD.contains(verdict.change().aspect())
                                    || UNPROVABLE.containsKey(diff.name());
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
                tried += Attack.on(diff, SEED, PAYLOADS, refused);
            }
        }
        assertThat(refused).as("seed " + SEED).isEmpty();
        assertThat(tried).isGreaterThan(1_000);
    }
}

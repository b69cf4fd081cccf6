package dev.certcentral.tools.diff.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.diff.compat.Judge;
import dev.certcentral.spec.diff.compat.Level;
import dev.certcentral.spec.diff.compat.Verdict;
import dev.certcentral.spec.model.Api;
import dev.certcentral.tools.diff.mutate.Mutation;
import dev.certcentral.tools.diff.mutate.SpecMutator;
import dev.certcentral.tools.diff.mutate.SpecTexts;
import dev.certcentral.tools.diff.truth.Specs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Random changes of specs: breaks on the wire are proved, and what is judged harmless withstands random payloads. */
@Execution(ExecutionMode.CONCURRENT)
class MutantProofTest {

    private static final long FROM = Long.getLong("mutants.from", 50_000);
    private static final int MUTANTS = Integer.getInteger("mutants", 250);

    @Test
    void breaksOfATinyApiAreProvedAndHarmlessChangesWithstand() throws Exception {
        Tally tally = judge(Specs.kitchen(), MUTANTS);
        assertThat(tally.refused).as(tally.toString()).isEmpty();
        assertThat(tally.without).as(tally.toString()).isEmpty();
        assertThat(tally.proved).isGreaterThan(MUTANTS / 10);
        assertThat(tally.tried).isGreaterThan(MUTANTS * 4);
    }

    @Test
    void breaksOfTheProductAreProvedAndHarmlessChangesWithstand() throws Exception {
        Tally tally = judge(Specs.certCentral(), MUTANTS / 10);
        assertThat(tally.refused).as(tally.toString()).isEmpty();
        assertThat(tally.without).as(tally.toString()).isEmpty();
    }

    /** What came of many mutants. */
    private static final class Tally {
        private int proved;
        private int tried;
        private final List<String> without = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();

        @Override
        public String toString() {
            return "from seed " + FROM + ": " + proved + " proved, " + tried + " payloads tried";
        }
    }

    private static Tally judge(SpecTexts specs, int mutants) {
        Tally tally = new Tally();
        Api before = specs.api().orElseThrow();
        for (long seed = FROM; seed < FROM + mutants; seed++) {
            SpecTexts mutant = specs.copy();
            List<Mutation> mutations = new SpecMutator(seed).change(mutant);
            Optional<Api> after = mutant.api();
            if (after.isPresent()) {
                judge(new DiffCorpus("seed " + seed + " " + mutations, before, after.get()), seed, tally);
            }
        }
        return tally;
    }

    private static void judge(DiffCorpus diff, long seed, Tally tally) {
        List<Verdict> breaks = Judge.judge(diff.before(), diff.after()).stream()
                .filter(verdict -> verdict.breaksAt(Level.WIRE))
                .toList();
        if (breaks.isEmpty()) {
            tally.tried += Attack.on(diff, seed, 5, tally.refused);
        }
        ProofFinder finder = new ProofFinder(diff.before(), diff.after());
        for (Verdict verdict : breaks) {
            Proof proof = finder.find(verdict);
            if (proof.found()) {
                tally.proved++;
            } else if (!Attack.WITHOUT_PAYLOAD.contains(verdict.change().aspect())) {
                tally.without.add(diff + ": " + verdict.rule().id() + " "
                        + verdict.change().site().subject() + " "
                        + verdict.change().beforeText() + " -> "
                        + verdict.change().afterText());
            }
        }
    }
}

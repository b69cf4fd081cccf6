package dev.certcentral.tools.diff.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.diff.proof.DiffCorpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the judge's own corpus expects of source and binaries is what compilers and linkers say. */
@Execution(ExecutionMode.CONCURRENT)
class CorpusTruthTest {

    @Test
    void everyCaseOfTheCorpusComesTrue() throws Exception {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (DiffCorpus diff : DiffCorpus.all()) {
            if (GeneratedClient.sources(diff.before()).isEmpty()) {
                continue; // Names clash in Java: then there is no client, and nobody to break.
            }
            Optional<Truth> truth = JavaTruth.before(diff.before()).after(diff.after());
            if (truth.isPresent()) {
                compared++;
                Prediction prediction = Judge.OF_THE_COMMAND.judge(diff.before(), diff.after());
                if (prediction.source() != truth.get().source()
                        || prediction.binary() != truth.get().binary()) {
                    wrong.add(diff + ": " + prediction + "; in truth " + truth.get());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(250);
    }
}

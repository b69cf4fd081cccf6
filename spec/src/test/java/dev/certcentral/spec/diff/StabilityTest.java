package dev.certcentral.spec.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.diff.compat.Judge;
import dev.certcentral.spec.diff.compat.Verdict;
import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.spec.model.Api;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is the same is judged the same: no difference to itself, none in another order, the same words every time. */
class StabilityTest {

    private static final long SEED = 20_26;

    @Test
    void apiDoesNotDifferFromItself() throws IOException {
        for (DiffCase c : DiffCase.all()) {
            assertThat(Judge.judge(c.before(), c.before())).as(c.name()).isEmpty();
            assertThat(Judge.judge(c.after(), c.after())).as(c.name()).isEmpty();
        }
    }

    @Test
    void committedSpecsDoNotDifferFromThemselvesInAnotherOrder() throws SpecNotFoundException {
        Api api = committed();
        Random random = new Random(SEED);
        for (int i = 0; i < 20; i++) {
            assertThat(DiffCase.lines(Judge.judge(api, Reordering.of(api, random))))
                    .isEmpty();
        }
    }

    @Test
    void orderOfTheSidesDoesNotMatterToVerdicts() throws IOException {
        for (DiffCase c : DiffCase.all()) {
            Random random = new Random(SEED);
            List<String> expected = headsOf(c.verdicts());
            for (int i = 0; i < 5; i++) {
                Api before = Reordering.of(c.before(), random);
                Api after = Reordering.of(c.after(), random);
                assertThat(headsOf(Judge.judge(before, after))).as(c.name()).isEqualTo(expected);
            }
        }
    }

    @Test
    void verdictsReadTheSameEveryTime() throws IOException {
        for (DiffCase c : DiffCase.all()) {
            assertThat(c.verdicts().toString())
                    .as(c.name())
                    .isEqualTo(c.verdicts().toString());
        }
    }

    /** Rule, levels and subject; lists of values are told in their order. */
    private static List<String> headsOf(List<Verdict> verdicts) {
        return DiffCase.lines(verdicts)
                .lines()
                .map(line -> line.substring(0, line.indexOf(": ")))
                .sorted()
                .toList();
    }

    private static Api committed() throws SpecNotFoundException {
        LoadResult loaded = ApiLoader.load(SpecFolder.ofDirectory(Path.of("src/main/resources/certcentral")));
        return loaded.api().orElseThrow();
    }
}

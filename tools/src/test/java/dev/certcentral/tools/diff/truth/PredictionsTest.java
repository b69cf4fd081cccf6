package dev.certcentral.tools.diff.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What {@code certspec diff} says about callers is what happens to them, for changes made at random. More of them:
 * {@code -Dmutants=5000 -Dmutants.from=1000000}.
 */
@Execution(ExecutionMode.CONCURRENT)
class PredictionsTest {

    private static final Judge FORESEES_NOTHING = (before, after) -> new Prediction(false, false, List.of());
    private static final Judge FEARS_EVERYTHING =
            (before, after) -> new Prediction(true, true, List.of("everything-breaks"));

    private static final long FROM = Long.getLong("mutants.from", 10_000);
    private static final int MUTANTS = Integer.getInteger("mutants", 340);

    @Test
    void predictionsForATinyApiComeTrue() throws Exception {
        Predictions predictions = new Predictions(Specs.kitchen(), Judge.OF_THE_COMMAND).compare(FROM, MUTANTS);
        assertThat(predictions.disagreements()).as(predictions.toString()).isEmpty();
        assertThat(predictions.compared()).as(predictions.toString()).isGreaterThanOrEqualTo(MUTANTS * 300 / 340);
    }

    @Test
    void predictionsForTheProductComeTrue() throws Exception {
        Predictions predictions =
                new Predictions(Specs.certCentral(), Judge.OF_THE_COMMAND).compare(FROM, MUTANTS / 10);
        assertThat(predictions.disagreements()).as(predictions.toString()).isEmpty();
    }

    @Test
    void breaksThatNobodyForesawAreReportedWithTheirSeed() throws Exception {
        Predictions predictions = new Predictions(Specs.kitchen(), FORESEES_NOTHING).compare(1, 25);
        assertThat(predictions.disagreements())
                .hasSize(predictions.broken())
                .isNotEmpty()
                .allSatisfy(wrong -> assertThat(wrong.truth().reasons()).isNotEmpty());
        assertThat(predictions.toString())
                .contains("seed " + predictions.disagreements().get(0).seed());
    }

    @Test
    void breaksThatDoNotHappenAreReportedWithTheRuleThatFearedThem() throws Exception {
        Predictions predictions = new Predictions(Specs.kitchen(), FEARS_EVERYTHING).compare(1, 25);
        assertThat(predictions.disagreements())
                .hasSizeLessThan(predictions.compared())
                .isNotEmpty();
        assertThat(predictions.toString()).contains("everything-breaks");
    }

    /** Fails if generated code does not compile, or if the linker and japicmp see different things. */
    @Test
    void mostMutantsAreSpecsWithATruth() throws Exception {
        Predictions predictions = new Predictions(Specs.kitchen(), FORESEES_NOTHING).compare(1_000, 60);
        assertThat(predictions.compared()).as(predictions.toString()).isGreaterThan(40);
        assertThat(predictions.broken()).isBetween(10, predictions.compared() - 10);
    }
}

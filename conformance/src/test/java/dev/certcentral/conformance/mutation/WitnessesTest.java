package dev.certcentral.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.conformance.equivalence.Evaluators;
import dev.certcentral.conformance.equivalence.Judgement;
import dev.certcentral.conformance.equivalence.Subjects;
import dev.certcentral.conformance.payload.Json;
import dev.certcentral.spec.model.Operation;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every evaluator makes of every witness what is committed: the witnesses hold generated Java as they hold the specs. */
class WitnessesTest {

    static Stream<Operation> operations() {
        return Subjects.withBody().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void evaluatorsSayWhatIsCommitted(Operation operation) {
        Evaluators evaluators = new Evaluators(operation);
        SoftAssertions softly = new SoftAssertions();
        var witnesses = WitnessFiles.read(operation.shortName());
        assertThat(witnesses).isNotEmpty();
        for (Witness witness : witnesses) {
            Judgement judgement = evaluators.judge(Json.text(witness.body()));
            String what = "witness for " + witness.tells() + "\n" + witness.line() + "\n" + judgement;
            softly.assertThat(judgement.disagreements(false)).as(what).isEmpty();
            softly.assertThat(judgement.accepted())
                    .as(what)
                    .isEqualTo(witness.outcome().accepted());
            softly.assertThat(judgement.java().accepted())
                    .as(what)
                    .isEqualTo(witness.outcome().accepted());
            softly.assertThat(judgement.warnings())
                    .as(what)
                    .isEqualTo(witness.outcome().warnings());
        }
        softly.assertAll();
    }
}

package dev.certcentral.conformance.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.conformance.payload.Kind;
import dev.certcentral.spec.model.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All evaluators agree on every payload.
 *
 * <p>Another seed and other numbers: {@code -Dequivalence.seed=7 -Dequivalence.payloads=200000}.
 */
@Execution(ExecutionMode.CONCURRENT)
class EquivalenceTest {

    private static final long SEED = Long.getLong("equivalence.seed", 20261121);
    private static final int WANTED = Math.max(50_000, Integer.getInteger("equivalence.payloads", 50_000));

    /** Some drawn payloads are alike: mutations undo each other or change nothing. */
    private static final double SPARE = 1.03;

    static Stream<Operation> orders() {
        return Subjects.orders().stream();
    }

    static Stream<Operation> others() {
        return Subjects.withBody().stream()
                .filter(operation -> !Subjects.orders().contains(operation));
    }

    @Test
    void allFiveOrdersAreCompared() {
        assertThat(orders().map(Operation::shortName))
                .containsExactlyInAnyOrder(
                        "eu_individual",
                        "eu_eseal",
                        "eu_qwac_psd2",
                        "pkio_qualified_organisation_services",
                        "ds_individual");
        assertThat(others()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void evaluatorsAgreeOnOrders(Operation operation) {
        agree(operation, WANTED);
    }

    /** Bodies of two members: there are not fifty thousand that differ in anything of interest. */
    @ParameterizedTest
    @MethodSource("others")
    void evaluatorsAgreeOnTheRest(Operation operation) {
        agree(operation, 3_000);
    }

    private static void agree(Operation operation, int wanted) {
        Comparison comparison = new Comparison(operation, SEED).run((int) (wanted * (wanted < 50_000 ? 5 : SPARE)));
        System.out.println(comparison.summary());
        List<String> disagreements = comparison.disagreements();
        assertThat(disagreements).as(String.join("\n", disagreements)).isEmpty();
        assertThat(comparison.distinct()).isGreaterThanOrEqualTo(wanted);
        for (Kind kind : Kind.values()) {
            boolean possible = kind != Kind.COMBINATION || comparison.count(kind) > 0;
            assertThat(comparison.accepted(kind) > 0 || !possible || kind == Kind.RANDOM)
                    .as("some of kind %s are accepted", kind)
                    .isTrue();
            assertThat(kind == Kind.VALID || !possible || comparison.accepted(kind) < comparison.count(kind))
                    .as("some of kind %s are refused", kind)
                    .isTrue();
        }
    }
}

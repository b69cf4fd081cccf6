package dev.certcentral.tools.diff.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random changes can be repeated, and each kind of them really happens. */
class SpecMutatorTest {

    private static SpecTexts kitchen;

    @BeforeAll
    static void read() throws Exception {
        kitchen = SpecTexts.of(SpecFolder.ofDirectory(Path.of("src", "test", "resources", "kitchen")));
    }

    @Test
    void sameSeedMakesTheSameMutant() {
        for (int seed = 0; seed < 20; seed++) {
            SpecTexts one = kitchen.copy();
            SpecTexts other = kitchen.copy();
            assertThat(new SpecMutator(seed).change(one)).isEqualTo(new SpecMutator(seed).change(other));
            assertThat(one).isEqualTo(other);
        }
    }

    @Test
    void mutantsLeaveTheSpecsTheyCameFromAlone() {
        SpecTexts before = kitchen.copy();
        for (int seed = 0; seed < 50; seed++) {
            new SpecMutator(seed).change(kitchen.copy());
        }
        assertThat(kitchen).isEqualTo(before);
    }

    static List<String> operators() {
        return SpecMutator.operators();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void everyOperatorMakesSpecsThatLoadAndDiffer(String operator) {
        assertThat(IntStream.range(0, 60)).as(operator).anyMatch(seed -> {
            SpecTexts mutant = kitchen.copy();
            return new SpecMutator(seed).change(mutant, operator).isPresent()
                    && mutant.api().isPresent()
                    && !mutant.equals(kitchen);
        });
    }
}

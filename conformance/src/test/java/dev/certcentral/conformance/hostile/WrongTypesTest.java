package dev.certcentral.conformance.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every member of every answer, of every wrong type, twice, or unknown: a value, or a refusal that names the place. */
class WrongTypesTest {

    static List<Answers.Kind> kinds() {
        return Answers.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void fullAnswerIsReadAndHasNothingUnknown(Answers.Kind kind) {
        Reading reading = Reading.of(kind, kind.full().toString());
        assertThat(reading.refusal()).isNull();
        assertThat(kind.adapter().toJson(reading.value())).isEqualTo(kind.full().toString());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void wrongTypeIsReadOrRefusedWithItsPlace(Answers.Kind kind) {
        AtomicInteger refused = new AtomicInteger();
        new Mutator(kind.full()).replaced(Odd.VALUES, mutant -> {
            Reading reading = judged(kind, mutant);
            if (!reading.accepted()) {
                refused.incrementAndGet();
                String changed = mutant.what().substring(0, mutant.what().indexOf(" is "));
                assertThat(place(reading))
                        .as(mutant.what())
                        .matches(place -> place.startsWith(changed) || changed.startsWith(place), "is there");
            }
        });
        assertThat(refused).as("refusals").hasPositiveValue();
    }

    /** The path in the message: of the value itself, of something in it, or of the object that lacks it. */
    private static String place(Reading reading) {
        String message = String.valueOf(reading.refusal().getMessage());
        return message.substring(message.indexOf('$')).replaceAll("[\\s,].*", "");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void lastOfEqualNamesCounts(Answers.Kind kind) {
        new Mutator(kind.full()).repeated(Odd.VALUES, mutant -> judged(kind, mutant));
        new Mutator(kind.full()).repeated(Map.of("null", "null"), twice -> {
            String place = twice.what().substring(0, twice.what().indexOf(' '));
            new Mutator(kind.full()).replaced(Map.of("null", "null"), once -> {
                if (once.what().startsWith(place + " is")) {
                    assertThat(result(kind, twice)).as(twice.what()).isEqualTo(result(kind, once));
                }
            });
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void unknownMembersOfAnyKindAreRead(Answers.Kind kind) {
        new Mutator(kind.full())
                .extended(
                        "unheard of",
                        Odd.VALUES,
                        mutant -> assertThat(judged(kind, mutant).accepted())
                                .as(mutant.what())
                                .isTrue());
    }

    private static Object result(Answers.Kind kind, Mutant mutant) {
        Reading reading = judged(kind, mutant);
        return reading.accepted() ? String.valueOf(reading.value()) : "refused";
    }

    /** Fails with what was wrong, rather than with a text of a thousand characters. */
    private static Reading judged(Answers.Kind kind, Mutant mutant) {
        Reading reading;
        try {
            reading = Reading.of(kind, mutant.json());
        } catch (RuntimeException | Error e) {
            return fail(mutant.what() + " in " + mutant.json(), e);
        }
        assertThat(reading.accepted() || reading.wrongShape())
                .as(mutant.what() + ": " + reading.refusal())
                .isTrue();
        if (!reading.accepted()) {
            assertThat(reading.refusal()).as(mutant.what()).hasMessageContaining("$");
        }
        return reading;
    }
}

package dev.certcentral.conformance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the specs do not know comes out of an answer as it went in, byte for byte, at every level. */
class RoundTripTest {

    private static final long SEED = 7_310_551;
    private static final int ANSWERS = 300;

    static List<Answers.Kind> kinds() {
        return Answers.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void answerWithUnknownMembersEverywhereIsWrittenAsItWasRead(Answers.Kind kind) throws Exception {
        for (long seed = SEED; seed < SEED + ANSWERS; seed++) {
            String json = withUnknownMembers(kind.full(), new RandomJson(seed));
            Object read = Reading.of(kind, json).value();
            String written = kind.adapter().toJson(read);
            assertThat(written).as("seed %s", seed).isEqualTo(json);
            assertThat(kind.adapter().fromJson(written)).as("seed %s", seed).isEqualTo(read);
        }
    }

    /** Unknown members are written last, so that is where they are put. */
    private static String withUnknownMembers(JsonNode node, RandomJson random) {
        StringBuilder text = new StringBuilder();
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(member -> text.append(text.isEmpty() ? "{" : ",")
                            .append('"')
                            .append(member.getKey())
                            .append("\":")
                            .append(withUnknownMembers(member.getValue(), random)));
            for (int i = 0; i < 3; i++) {
                text.append(text.isEmpty() ? "{" : ",")
                        .append(random.name(i))
                        .append(':')
                        .append(random.value(4));
            }
            return text.append('}').toString();
        }
        if (node.isArray()) {
            node.forEach(
                    element -> text.append(text.isEmpty() ? "[" : ",").append(withUnknownMembers(element, random)));
            return text.append(']').toString();
        }
        return node.toString();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void oddValuesOfUnknownMembersStayAsTheyAre(Answers.Kind kind) {
        new Mutator(kind.full())
                .extended(
                        "unheard of",
                        Odd.VALUES,
                        mutant -> assertThat(kind.adapter()
                                        .toJson(Reading.of(kind, mutant.json()).value()))
                                .as(mutant.what())
                                .isEqualTo(mutant.json()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void lastOfEqualUnknownNamesIsKeptInThePlaceOfTheFirst(Answers.Kind kind) {
        String json = kind.full().toString().replaceFirst("}$", ",\"n\":1,\"m\":2,\"\\\\u006e\":3.0}");
        assertThat(kind.adapter().toJson(Reading.of(kind, json).value()))
                .isEqualTo(kind.full().toString().replaceFirst("}$", ",\"n\":3.0,\"m\":2}"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesInOtherCaseAreUnknown(Answers.Kind kind) {
        Map<String, String> sixes = Map.of("6", "6");
        kind.full()
                .fieldNames()
                .forEachRemaining(name -> new Mutator(kind.full())
                        .extended(
                                name.toUpperCase(Locale.ROOT) + "é",
                                sixes,
                                mutant -> assertThat(kind.adapter()
                                                .toJson(Reading.of(kind, mutant.json())
                                                        .value()))
                                        .as(mutant.what())
                                        .isEqualTo(mutant.json())));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void knownNamesAreKnownHoweverTheyAreSpelled(Answers.Kind kind) {
        String escaped = kind.full().toString().replaceAll("\"id\":", "\"\\\\u0069d\" : ");
        assertThat(Reading.of(kind, escaped).value())
                .isEqualTo(Reading.of(kind, kind.full().toString()).value());
    }
}

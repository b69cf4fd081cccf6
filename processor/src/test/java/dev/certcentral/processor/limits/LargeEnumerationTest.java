package dev.certcentral.processor.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Enumerations with more values than an enum of Java has room for. */
class LargeEnumerationTest {

    private static final int MOST = 5_000;

    @TempDir
    Path directory;

    private static String values(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "v-" + i).collect(Collectors.joining(", ", "[", "]"));
    }

    private static Map<String, String> specs() {
        return Map.of(
                "types/Airport.yaml",
                "type: Airport\nabout: Airports.\nvalues: " + values(0, MOST) + "\n",
                "types/Number.yaml",
                "type: Number\nabout: N.\nvalues: "
                        + IntStream.range(0, MOST).mapToObj(String::valueOf).collect(Collectors.joining(", ", "[", "]"))
                        + "\n",
                "types/State.yaml",
                "type: State\nabout: S.\nvalues: " + values(0, MOST) + "\n",
                "types/Answer.yaml",
                "type: Answer\nabout: A.\nparameters:\n  state: {type: State, about: S.}\n  kind: {values: "
                        + values(0, MOST) + ", about: K.}\n  states: {type: 'State[]', about: S.}\n",
                "operations/fly.yaml",
                """
                operation: fly
                http: POST /fly
                group: calls
                request: Flight
                response: Answer
                about: Flies.
                parameters:
                  from: {type: Airport, required: yes, about: From.}
                  to: {type: 'Airport[]', about: To.}
                  gate: {type: Number, about: Gate.}
                  seat: {values: SEATS, about: Seat.}
                  meal: {about: Meal.}
                rules:
                  - {id: a-meal-on-long-flights, when: {from: v-4999}, require: meal, says: It is far.}
                  - {id: gates-of-seats, when: {seat: v-1}, allow: {gate: [1, 4999]}, says: Doors.}
                """.replace("SEATS", values(0, MOST)));
    }

    @Test
    void constantsOfRequestsAreBuiltWrittenReadAndChecked() throws Exception {
        Generated client = Generated.of(directory, specs());
        Object from = client.constant("Airport", "V_4999");
        Object builder = Generated.call(client.callStatic("Flight", "builder"), "from", from);
        Generated.call(builder, "to", List.of(client.constant("Airport", "V_0"), from));
        Generated.call(builder, "gate", client.constant("Number", "_4999"));
        Generated.call(builder, "seat", client.constant("Flight$Seat", "V_1"));
        Generated.call(builder, "meal", "soup");
        Object flight = Generated.call(builder, "build");
        String json =
                "{\"from\":\"v-4999\",\"to\":[\"v-0\",\"v-4999\"],\"gate\":4999,\"seat\":\"v-1\",\"meal\":\"soup\"}";
        assertThat(client.toJson("Flight", flight)).isEqualTo(json);
        assertThat(client.fromJson("Flight", json))
                .isEqualTo(flight)
                .hasSameHashCodeAs(flight)
                .hasToString(flight + "");
        assertThat(client.violations("Flight", "{\"from\":\"v-4999\",\"gate\":2,\"seat\":\"v-1\"}"))
                .containsExactly("meal a-meal-on-long-flights", "gate gates-of-seats");
        assertThat(client.violations("Flight", "{\"from\":\"v-5000\",\"gate\":\"1\"}"))
                .containsExactly("from allowed", "gate wrong-type");
    }

    @Test
    void valuesOfAnswersAreReadWhetherTheyAreKnownOrNot() throws Exception {
        Generated client = Generated.of(directory, specs());
        String json = "{\"state\":\"v-4999\",\"kind\":\"v-0\",\"states\":[\"v-7\",\"new\"]}";
        Object answer = client.read("Answer", json);
        assertThat(Generated.call(answer, "state")).isSameAs(client.constant("State", "V_4999"));
        assertThat(Generated.call(Generated.call(answer, "state"), "isKnown")).isEqualTo(true);
        assertThat(Generated.call(answer, "kind")).isSameAs(client.constant("Answer$Kind", "V_0"));
        Object unknown = ((List<?>) Generated.call(answer, "states")).get(1);
        assertThat(unknown).isEqualTo(client.callStatic("State", "of", "new")).hasToString("new");
        assertThat(Generated.call(unknown, "isKnown")).isEqualTo(false);
        assertThat(client.toJson("Answer", answer)).isEqualTo(json);
    }
}

package dev.certcentral.processor.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects with as many members and rules as are allowed. */
class LargeObjectTest {

    private static final int MOST = 1_000;
    private static final int REQUIRED = 300;

    @TempDir
    Path directory;

    private static String lines(int from, int to, IntFunction<String> line) {
        return IntStream.range(from, to).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String json(int from, int to, IntFunction<String> value) {
        return IntStream.range(from, to)
                .mapToObj(i -> "\"m" + i + "\":" + value.apply(i))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Texts, numbers and lists in turn, as different in code as they come. */
    private static String value(int i) {
        return List.of("\"t" + i + "\"", "" + i, "[\"e" + i + "\"]", "true", "\"a\"")
                .get(i % 5);
    }

    private static String member(int i) {
        String type = List.of(
                        "max_length: 9",
                        "type: integer, max: 9999",
                        "type: 'string[]', max_items: 3",
                        "type: boolean",
                        "values: [a, b]")
                .get(i % 5);
        return "  m" + i + ": {" + type + ", required: " + (i < REQUIRED ? "yes" : "no") + ", about: M.}";
    }

    private static Map<String, String> specs() {
        String members = "parameters:\n" + lines(0, MOST, LargeObjectTest::member);
        return Map.of(
                "operations/ask.yaml",
                "operation: ask\nhttp: POST /ask\ngroup: calls\nrequest: Question\nresponse: Answer\nabout: Asks.\n"
                        + members,
                "types/Answer.yaml",
                "type: Answer\nabout: A.\n" + members);
    }

    @Test
    void aThousandMembersAreBuiltWrittenReadComparedAndChecked() throws Exception {
        Generated client = Generated.of(directory, specs());
        String full = json(0, MOST, LargeObjectTest::value);
        Object question = client.fromJson("Question", full);
        assertThat(client.toJson("Question", question)).isEqualTo(full);
        Object copy = Generated.call(Generated.call(question, "toBuilder"), "build");
        assertThat(copy).isEqualTo(question).hasSameHashCodeAs(question).hasToString(question.toString());
        for (int i : new int[] {0, 299, 300, 500, 995, 999}) {
            Object other = client.fromJson(
                    "Question",
                    full.replace(
                            "\"m" + i + "\":" + value(i),
                            "\"m" + i + "\":"
                                    + value(i + 5).replace("true", "false").replace("\"a\"", "\"b\"")));
            assertThat(other).as("m%d", i).isNotEqualTo(question).doesNotHaveSameHashCodeAs(question);
            assertThat(other.toString()).isNotEqualTo(question.toString());
        }
        assertThat(client.violations("Question", "{\"m0\":\"" + "x".repeat(10) + "\",\"m996\":10000}"))
                .hasSize(REQUIRED + 1)
                .contains("m0 max-length", "m1 required", "m299 required", "m996 max");
    }

    @Test
    void aBuilderLeadsThroughHundredsOfSteps() throws Exception {
        Generated client = Generated.of(
                directory,
                Map.of(
                        "operations/ask.yaml",
                        "operation: ask\nhttp: POST /ask\ngroup: calls\nrequest: Question\nabout: Asks.\nparameters:\n"
                                + lines(0, MOST, i -> "  m" + i + ": {required: yes, about: M.}")));
        Object step = client.callStatic("Question", "builder");
        for (String name :
                IntStream.range(0, MOST).mapToObj(i -> "m" + i).sorted().toList()) {
            step = Generated.call(step, name, name);
        }
        Object question = Generated.call(step, "build");
        assertThat(client.toJson("Question", question)).isEqualTo(json(0, MOST, i -> "\"m" + i + "\""));
    }

    @Test
    void aThousandMembersOfAnAnswerAreReadComparedAndWritten() throws Exception {
        Generated client = Generated.of(directory, specs());
        String full = json(0, MOST, LargeObjectTest::value);
        Object answer = client.read("Answer", full);
        assertThat(client.toJson("Answer", answer)).isEqualTo(full);
        assertThat(client.read("Answer", full)).isEqualTo(answer).hasSameHashCodeAs(answer);
        assertThat(client.read("Answer", full.replace("\"m995\":\"t995\"", "\"m995\":\"else\"")))
                .isNotEqualTo(answer);
    }

    /** Each rule is broken once, alone. */
    @Test
    void hundredsOfRulesOfOneOperationAllCount() throws Exception {
        int rules = 300;
        Generated client = Generated.of(
                directory,
                Map.of(
                        "operations/ask.yaml",
                        "operation: ask\nhttp: POST /ask\ngroup: calls\nrequest: Question\nabout: Asks.\nparameters:\n"
                                + lines(0, rules, i -> "  m" + i + ": {about: M.}\n  n" + i + ": {about: N.}")
                                + "  inner: {about: I., parameters: {m: {about: M.}, n: {about: N.}}}\nrules:\n"
                                + lines(
                                        0,
                                        rules,
                                        i -> "  - {id: r" + i + ", says: A., when_present: "
                                                + (i == 7 ? "inner.m" : "m" + i) + ", require: "
                                                + (i == 7 ? "inner.n" : "n" + i) + "}")));
        for (int i = 0; i < rules; i++) {
            String body = i == 7 ? "{\"inner\":{\"m\":\"x\"}}" : "{\"m" + i + "\":\"x\"}";
            assertThat(client.violations("Question", body)).containsExactly((i == 7 ? "inner.n" : "n" + i) + " r" + i);
        }
        assertThat(client.violations("Question", json(0, rules, i -> "\"x\""))).hasSize(rules - 1);
    }

    /** Nothing takes more code to write than an array of objects. */
    @Test
    void aThousandArraysOfObjectsAreWrittenAndRead() throws Exception {
        String members = "parameters:\n" + lines(0, MOST, i -> "  m" + i + ": {type: 'THING[]', about: M.}");
        Generated client = Generated.of(
                directory,
                Map.of(
                        "operations/ask.yaml",
                        "operation: ask\nhttp: POST /ask\ngroup: calls\nrequest: Question\nresponse: Answer\nabout: A.\n"
                                + members.replace("THING", "Part"),
                        "types/Answer.yaml",
                        "type: Answer\nabout: A.\n" + members.replace("THING", "Piece"),
                        "types/Part.yaml",
                        "type: Part\nabout: P.\nparameters: {name: {required: yes, about: N.}}\n",
                        "types/Piece.yaml",
                        "type: Piece\nabout: P.\nparameters: {name: {about: N.}}\n"));
        String full = json(0, MOST, i -> "[{\"name\":\"n" + i + "\"}]");
        assertThat(client.toJson("Question", client.fromJson("Question", full))).isEqualTo(full);
        assertThat(client.toJson("Answer", client.read("Answer", full))).isEqualTo(full);
        assertThat(client.violations("Question", "{\"m0\":[{}],\"m999\":[{}]}"))
                .containsExactly("m0[0].name required", "m999[0].name required");
    }

    /** Its options are compared one by one where members belong to a few of them. */
    @Test
    void aChoiceOfAThousandOptionsWorks() throws Exception {
        int members = 99;
        Generated client = Generated.of(
                directory,
                Map.of(
                        "operations/choose.yaml",
                        "operation: choose\nhttp: POST /choose\ngroup: calls\nrequest: Chosen\nabout: C.\nparameters:\n"
                                + "  by: {required: yes, about: B., values: "
                                + IntStream.range(0, MOST)
                                        .mapToObj(i -> "v" + i)
                                        .collect(Collectors.joining(", ", "[", "]"))
                                + "}\n" + lines(0, members, i -> "  m" + i + ": {required: conditional, about: M.}")
                                + "choices:\n  way: {by: by, about: W., options: {"
                                + IntStream.range(0, MOST)
                                        .mapToObj(i -> "v" + i + ": [" + (i < members ? "m" + i : "") + "]")
                                        .collect(Collectors.joining(", "))
                                + "}}\n"));
        String good = "{\"by\":\"v98\",\"m98\":\"x\"}";
        assertThat(client.toJson("Chosen", client.fromJson("Chosen", good))).isEqualTo(good);
        Object way = client.callStatic("Way", "v98", "x");
        Object built = Generated.call(Generated.call(client.callStatic("Chosen", "builder"), "way", way), "build");
        assertThat(client.toJson("Chosen", built)).isEqualTo(good);
        assertThat(client.violations("Chosen", "{\"by\":\"v999\",\"m0\":\"x\",\"m98\":\"x\"}"))
                .containsExactly("m0 way", "m98 way");
        assertThat(client.violations("Chosen", "{\"by\":\"v50\"}")).containsExactly("m50 way");
    }

    /** More constants than one class file holds: the checks are shared out among several. */
    @Test
    void thousandsOfParametersAreAllChecked() throws Exception {
        int levels = 11;
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < levels; i++) {
            String next = i == levels - 1 ? "{max_length: 5, about: A.}" : "{type: T" + (i + 1) + ", about: A.}";
            files.put(
                    "types/T" + i + ".yaml",
                    "type: T" + i + "\nabout: T.\nparameters: {left: " + next + ", right: " + next + "}\n");
        }
        files.put(
                "operations/ask.yaml",
                "operation: ask\nhttp: POST /ask\ngroup: calls\nrequest: Question\nabout: A.\nparameters: {t: {type: T0, about: T.}}\n");
        Generated client = Generated.of(directory, files);
        assertThat(client.type("QuestionChecks").getDeclaredClasses()).isNotEmpty();
        String leaves = "{\"left\":\"xxxxxx\",\"right\":\"xxxxxx\"}";
        for (int i = 1; i < levels; i++) {
            leaves = "{\"left\":" + leaves + ",\"right\":" + leaves + "}";
        }
        assertThat(client.violations("Question", "{\"t\":" + leaves + "}"))
                .hasSize(1 << levels)
                .startsWith("t." + "left.".repeat(levels - 1) + "left max-length")
                .endsWith("t." + "right.".repeat(levels - 1) + "right max-length");
    }
}

package dev.certcentral.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is as large as is allowed loads; what is larger by one is refused, once, at its place. */
class LimitsTest {

    private static final String API =
            "api: a\ntitle: A\nservers:\n  main: {title: Main, url: https://api.example.com}\n";

    /**
     * One limit.
     *
     * @param code what is said beyond it
     * @param most what is allowed
     * @param place where it is said
     * @param files a folder of a size
     */
    record Limit(String code, int most, String place, IntFunction<Map<String, String>> files) {

        @Override
        public String toString() {
            return code;
        }
    }

    static List<Limit> limits() {
        return List.of(
                new Limit(
                        "text-too-long",
                        10_000,
                        "types/T.yaml:2:8",
                        n -> type("about: " + "x".repeat(n) + "\nvalues: [a]\n")),
                new Limit(
                        "too-many-entries",
                        5_000,
                        "types/T.yaml:5003:5",
                        n -> type("values:\n" + lines(n, i -> "  - v" + i))),
                new Limit(
                        "too-many-entries",
                        1_000,
                        "types/T.yaml:1003:3",
                        n -> type("parameters:\n" + lines(n, i -> "  p" + i + ": {}"))),
                new Limit(
                        "too-many-entries",
                        1_000,
                        "types/T.yaml:1003:5",
                        n -> type("parameters: {p: {type: integer, values: [\n" + lines(n, i -> "    " + i + ",")
                                + "]}}\n")),
                new Limit(
                        "too-many-entries",
                        1_000,
                        "types/T.yaml:1005:5",
                        n -> type(
                                "parameters: {values: {type: integer}, p: {}}\nrules:\n  - {id: r, says: S., require: p, when: {values: [\n"
                                        + lines(n, i -> "    " + i + ",") + "]}}\n")),
                new Limit(
                        "too-many-entries",
                        1_000,
                        "types/T.yaml:1005:5",
                        n -> with(
                                "T",
                                "parameters:\n  p: {type: E, row: 1}\n  u: {type: U, members: {p: {values: [\n"
                                        + lines(n, i -> "    v" + i + ",") + "]}}}\n")),
                new Limit(
                        "too-many-entries",
                        1_000,
                        "types/T.yaml:4:5",
                        n -> type("parameters: {p: {type: integer}, q: {type: integer}}\nrules:\n"
                                + "  - {id: r, says: S., when: {p: [" + numbers(600) + "]}, allow: {q: ["
                                + numbers(n - 600) + "]}}\n")),
                new Limit("too-deep", 200, "operations/o.yaml:5:1", LimitsTest::levels),
                new Limit("too-deep", 10_000, "types/T.yaml:1:7", LimitsTest::path),
                new Limit("path-too-long", 500, "operations/o.yaml:2:7", n -> get("/" + "x".repeat(n - 5), "")),
                new Limit("too-many-placeholders", 20, "operations/o.yaml:2:7", LimitsTest::placeholders),
                new Limit(
                        "too-many-paths",
                        100,
                        "types/T.yaml:5:5",
                        n -> type("about: A.\nparameters: {" + members(200)
                                + "}\nrules:\n  - {id: r, says: A., require: [" + names(n) + "]}\n")),
                new Limit(
                        "too-many-members",
                        100,
                        "types/T.yaml:5:3",
                        n -> type("about: A.\nparameters: {k: {values: [x]}, " + members(200)
                                + "}\nchoices:\n  c: {by: k, options: {x: [" + names(n) + "]}}\n")),
                new Limit("too-many-types", 5_000, "limits", n -> many(n, 0, 1)),
                new Limit("too-many-operations", 1_500, "limits", n -> many(0, n, 500)),
                new Limit("too-many-calls", 500, "operations/o500.yaml:1:12", n -> many(0, n, 1_000)),
                new Limit("folder-too-large", 63, "limits", LimitsTest::megabytes),
                new Limit(
                        "too-many-problems",
                        1_000,
                        "types/U.yaml:1:1",
                        n -> Map.of("types/T.yaml", nonsense(498), "types/U.yaml", nonsense(n - 500))));
    }

    private static Map<String, String> type(String yaml) {
        return Map.of("types/T.yaml", "type: T\n" + yaml);
    }

    private static Map<String, String> with(String type, String yaml) {
        return Map.of(
                "types/" + type + ".yaml",
                "type: " + type + "\n" + yaml,
                "types/U.yaml",
                "type: U\nparameters: {p: {type: E}}\n",
                "types/E.yaml",
                "type: E\nvalues: ["
                        + IntStream.range(0, 1_100).mapToObj(i -> "v" + i).collect(Collectors.joining(", ")) + "]\n");
    }

    private static String numbers(int n) {
        return IntStream.range(0, n).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Arrays are levels, too. */
    private static Map<String, String> levels(int n) {
        int arrays = (n - 1) / 2;
        boolean one = n % 2 == 0;
        return Map.of(
                "operations/o.yaml",
                "operation: o\nhttp: POST /o\ngroup: g\nrequest: R\nparameters: "
                        + "{a: {type: 'object[]', parameters: ".repeat(arrays)
                        + (one ? "{a: {parameters: " : "") + "{a: {}}" + (one ? "}}" : "")
                        + "}}".repeat(arrays) + "\n");
    }

    private static Map<String, String> path(int n) {
        int levels = 98;
        String name = "n".repeat(100);
        return type("parameters: " + ("{" + name + ": {parameters: ").repeat(levels) + "{"
                + "n".repeat(n - levels * 101 - 1) + ": {}}" + "}}".repeat(levels) + "\n");
    }

    private static Map<String, String> get(String path, String more) {
        return Map.of("operations/o.yaml", "operation: o\nhttp: GET " + path + "\ngroup: g\n" + more);
    }

    private static Map<String, String> placeholders(int n) {
        String path = IntStream.range(0, n).mapToObj(i -> "/{p" + i + "}").collect(Collectors.joining());
        return get(path, "path:\n" + lines(n, i -> "  p" + i + ": {required: yes}"));
    }

    private static Map<String, String> many(int types, int operations, int group) {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < types; i++) {
            files.put("types/T" + i + ".yaml", "type: T" + i + "\nvalues: [a]\n");
        }
        for (int i = 0; i < operations; i++) {
            String id = String.format("o%03d", i);
            files.put(
                    "operations/" + id + ".yaml",
                    "operation: " + id + "\nhttp: GET /" + id + "\ngroup: g" + i / group + "\n");
        }
        return files;
    }

    /** No YAML, and therefore read quickly. */
    private static Map<String, String> megabytes(int n) {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < n; i++) {
            files.put("types/T" + i + ".yaml", "@" + "x".repeat((1 << 20) - 1));
        }
        return files;
    }

    /** As many problems as keys, and one more because there is no type. */
    private static String nonsense(int keys) {
        return lines(keys, i -> "x" + i + ": 1");
    }

    private static String lines(int n, IntFunction<String> line) {
        return IntStream.range(0, n).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String members(int n) {
        return IntStream.range(0, n).mapToObj(i -> "m" + i + ": {}").collect(Collectors.joining(", "));
    }

    private static String names(int n) {
        return IntStream.range(0, n).mapToObj(i -> "m" + i).collect(Collectors.joining(", "));
    }

    private static List<Problem> load(Map<String, String> files) {
        Map<String, String> all = new HashMap<>(files);
        all.put("api.yaml", API);
        return ApiLoader.load(SpecFolder.ofTexts("limits", all)).problems();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void beyondTheLimitIsRefusedOnce(Limit limit) {
        assertThat(load(limit.files().apply(limit.most())))
                .as("%d", limit.most())
                .noneMatch(problem -> problem.code().equals(limit.code()));
        assertThat(load(limit.files().apply(limit.most() + 1)).stream()
                        .filter(problem -> problem.code().equals(limit.code())))
                .as("%d", limit.most() + 1)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.at()).hasToString(limit.place());
                    assertThat(problem.message()).contains("more than");
                });
    }

    /** Looking for what may have been meant by thousands of words among thousands of types takes a bounded time. */
    @Test
    void thousandsOfMistakesAmongThousandsOfTypesAreNotAllLookedInto() {
        Map<String, String> files = new HashMap<>(many(1_000, 0, 1));
        for (int file = 0; file < 30; file++) {
            int number = file;
            files.put(
                    "types/X" + file + ".yaml",
                    "type: X" + file + "\nparameters:\n"
                            + lines(450, i -> "  p" + i + ": {type: Z" + number + "x" + i + "}"));
        }
        assertThat(load(files)).hasSize(Problems.MAX + 1);
    }

    /** Each level uses the next one twice, so that thirty short files stand for a billion objects. */
    @Test
    void typesThatGrowExponentiallyAreRefusedAtTheFirstThatIsTooLarge() {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            files.put(
                    "types/T" + i + ".yaml",
                    "type: T" + i + "\nparameters: {a: {type: " + (i == 29 ? "string" : "T" + (i + 1)) + "}, b: {type: "
                            + (i == 29 ? "string" : "'T" + (i + 1) + "[]'") + "}}\n");
        }
        files.put("operations/o.yaml", "operation: o\nhttp: GET /o\ngroup: g\nresponse: T0\n");
        assertThat(load(files)).extracting(Problem::code).containsOnly("too-large");
    }

    @ParameterizedTest
    @MethodSource
    void circlesAreReportedWithEveryPlace(Map<String, String> types, List<String> way) {
        assertThat(load(types)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("reference-cycle");
            assertThat(problem.message()).containsSubsequence(way);
        });
    }

    static Stream<Arguments> circlesAreReportedWithEveryPlace() {
        return Stream.of(
                Arguments.of(Map.of("types/A.yaml", "type: A\nparameters: {a: {type: A}}\n"), List.of("A > A")),
                Arguments.of(Map.of("types/A.yaml", "type: A\nparameters: {a: {type: 'A[]'}}\n"), List.of("A > A")),
                Arguments.of(
                        Map.of(
                                "types/A.yaml",
                                "type: A\nparameters: {a: {type: B}}\n",
                                "types/B.yaml",
                                "type: B\nparameters: {inner: {parameters: {c: {type: 'C[]'}}}}\n",
                                "types/C.yaml",
                                "type: C\nparameters: {a: {type: A, members: {a: 1}}}\n"),
                        List.of("A > B at types/A.yaml:2:24 > C at types/B.yaml:2:45 > A")));
    }
}

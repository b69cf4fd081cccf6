package dev.certcentral.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.spec.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is hostile, huge or no YAML at all ends in problems, never in an exception. */
class BadInputTest {

    private static final String API =
            "api: a\ntitle: A\nservers:\n  main: {title: Main, url: https://api.example.com}\n";

    @Test
    void aliasesThatWouldGrowAreRefusedAtTheFirst() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + String.join(", ", List.of(alias, alias, alias, alias)) + "]\n");
        }
        assertThat(codes(load(bomb.toString()))).containsExactly("yaml-feature");
    }

    @ParameterizedTest
    @MethodSource
    void deepNestingIsRefusedBeforeTheStackOverflows(String text) {
        assertThat(codes(load(text))).containsExactly("too-deep");
    }

    static Stream<String> deepNestingIsRefusedBeforeTheStackOverflows() {
        int depth = 100_000;
        return Stream.of(
                "[".repeat(depth),
                "{a: ".repeat(depth),
                "- ".repeat(depth),
                "? ".repeat(depth),
                "[".repeat(depth) + "]".repeat(depth));
    }

    @Test
    void hugeFileIsRefusedUnread() {
        String huge = "a: " + "x".repeat(1 << 20);
        assertThat(load(huge)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("file-too-large");
            assertThat(problem.message()).contains("1048576");
        });
    }

    @Test
    void hugeFileOnDiskIsNotReadWhole(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("api.yaml"), API);
        Files.createDirectory(folder.resolve("types"));
        Files.write(folder.resolve("types/Huge.yaml"), new byte[3 << 20]);
        SpecFolder specs = SpecFolder.ofDirectory(folder);
        assertThat(specs.read("types/Huge.yaml").length).isLessThan(2 << 20);
        assertThat(codes(ApiLoader.load(specs).problems())).containsExactly("file-too-large");
    }

    @Test
    void thousandsOfFilesAreRefused() {
        Map<String, String> files = new HashMap<>(Map.of("api.yaml", API));
        for (int i = 0; i <= ApiLoader.MAX_FILES; i++) {
            files.put("types/T" + i + ".yaml", "type: T" + i);
        }
        assertThat(codes(ApiLoader.load(SpecFolder.ofTexts("many", files)).problems()))
                .containsExactly("too-many-files");
    }

    @Test
    void unreadableFileIsAProblem() {
        Map<String, byte[]> files = new HashMap<>();
        files.put("api.yaml", API.getBytes(StandardCharsets.UTF_8));
        files.put("types/Secret.yaml", new byte[0]);
        assertThat(ApiLoader.load(new MemoryFolder("x", files)).problems())
                .extracting(Problem::toString)
                .containsExactly("error: [unreadable-file] types/Secret.yaml: the file cannot be read: no permission");
    }

    @Test
    void missingFolderSaysWhereAndWhatToDo(@TempDir Path folder) {
        assertThatThrownBy(() -> SpecFolder.ofDirectory(folder.resolve("nowhere")))
                .isInstanceOf(SpecNotFoundException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("api.yaml");
        assertThatThrownBy(() -> SpecFolder.ofDirectory(folder))
                .isInstanceOf(SpecNotFoundException.class)
                .hasMessageContaining("holds no `api.yaml`");
        assertThatThrownBy(() -> SpecFolder.onClassPath(getClass().getClassLoader(), "nowhere"))
                .isInstanceOf(SpecNotFoundException.class)
                .hasMessageContaining("`nowhere/api.yaml`");
    }

    /** Single characters of good specs are replaced, removed or doubled; whatever comes out, nothing is thrown. */
    @Test
    void damagedSpecsNeverThrow() throws Exception {
        List<String> sprinkles = List.of(
                "", "[", "]", "{", "}", ":", "-", "&", "*", "!", "|", "\n", "\t", "\u0000", "\"", "'", "9", " ");
        for (CorpusCase good :
                CorpusCase.all().stream().filter(c -> c.kind().equals("good")).toList()) {
            SpecFolder specs = good.specs();
            for (String file : specs.files()) {
                String text = new String(specs.read(file), StandardCharsets.UTF_8);
                for (long seed = 0; seed < 40; seed++) {
                    Random random = new Random(seed);
                    int at = random.nextInt(text.length());
                    String damaged = text.substring(0, at)
                            + sprinkles.get(random.nextInt(sprinkles.size()))
                            + text.substring(at + random.nextInt(2));
                    Map<String, byte[]> files = new HashMap<>();
                    for (String other : specs.files()) {
                        files.put(other, specs.read(other));
                    }
                    files.put(file, (damaged + " ").getBytes(StandardCharsets.UTF_8));
                    LoadResult result = ApiLoader.load(new MemoryFolder("damaged", files));
                    assertThat(result.api().isEmpty())
                            .as("%s, seed %d", file, seed)
                            .isEqualTo(result.hasErrors());
                }
            }
        }
    }

    @Test
    void messagesStayOnOneLineWhateverTheyQuote() {
        assertThat(load("\"a\\nerror: [x] \\u202e\": b\n" + "\"" + "k".repeat(5000) + "\": b"))
                .extracting(Problem::toString)
                .allSatisfy(
                        line -> assertThat(line).doesNotContain("\n", "\u202e").hasSizeLessThan(1200));
    }

    private static List<Problem> load(String type) {
        return ApiLoader.load(SpecFolder.ofTexts("x", Map.of("api.yaml", API, "types/X.yaml", type)))
                .problems();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}

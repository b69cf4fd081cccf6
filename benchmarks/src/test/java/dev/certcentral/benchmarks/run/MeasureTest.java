package dev.certcentral.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as people see it: exit code 2, the reasons, no stack trace. */
class MeasureTest {

    @TempDir
    Path root;

    private Path module() {
        return root.resolve("benchmarks");
    }

    @Test
    void wrongUseIsExplained() throws Exception {
        assertThat(refused(List.of(), "everything")).contains("usage: bash benchmarks/run answers|order|start");
        assertThat(refused(List.of(), "order", "many")).contains("`many` is no number of rounds");
    }

    @Test
    void aJvmThatSpoilsFiguresIsRefused() throws Exception {
        assertThat(refused(List.of("-Xint", "-ea"), "order"))
                .contains("`-Xint`")
                .contains("Assertions are enabled");
    }

    @Test
    void missingPeersAreNamedWithTheWayToGetThem() throws Exception {
        assertThat(refused(List.of(), "answers"))
                .contains("`native`", "`retrofit2`", "Hibernate Validator")
                .contains("./mvnw -q -f benchmarks/peers/pom.xml generate-resources")
                .contains("certspec.jar is missing");
    }

    @Test
    void aPeerThatCannotBeMadeIsNamed() throws Exception {
        Path notAJar = Files.writeString(
                Files.createDirectories(module().resolve("target/peers/cli")).resolve("openapi-generator-cli.jar"), "");
        Files.copy(
                notAJar,
                Files.createDirectories(module().resolve("target/peers/lib")).resolve("some.jar"));
        Path tools = Files.createDirectories(module().resolveSibling("tools").resolve("target"));
        Files.copy(notAJar, tools.resolve("certspec.jar"));
        assertThat(refused(List.of(), "order"))
                .contains("The peers' OpenAPI document could not be built")
                .contains("export.log");
    }

    /** What the command says, without the names of files. */
    private String refused(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(JdkTool.path("java"));
        command.addAll(options);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Measure.class.getName(), module().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(words).isEqualTo(Measure.REFUSED);
        assertThat(words).doesNotContain("\tat ").doesNotContain("Exception");
        return words;
    }
}

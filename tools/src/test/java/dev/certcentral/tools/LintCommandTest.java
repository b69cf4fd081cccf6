package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    @TempDir
    Path folder;

    private String spec = "";

    @BeforeEach
    void write() throws Exception {
        spec = SpecFiles.write(folder).toString();
    }

    /** A required parameter with a default, and a conditional one without a rule: warnings. */
    @Test
    void warningsAreFindingsOnlyIfAsked() {
        Run run = Run.of("lint", spec);
        assertThat(run.out()).contains("warning: [required-with-default] operations/thing.yaml:8:3:\n         `mode`");
        assertThat(run.out()).endsWith(spec + ": 1 operation, 0 errors, 2 warnings, 0 notes\n");
        assertThat(run.exitCode()).isZero();
        assertThat(Run.of("lint", spec, "--fail-on", "warning").exitCode()).isEqualTo(1);
        assertThat(Run.of("lint", spec, "--fail-on", "info").exitCode()).isEqualTo(1);
    }

    @Test
    void allErrorsAreReportedAtOnce() throws Exception {
        SpecFiles.write(folder, "operations/thing.yaml", SpecFiles.OPERATION.replace("http:", "htpp:"));
        SpecFiles.write(folder, "types/ThingPlaced.yaml", "type: [\n");
        Run run = Run.of("lint", spec);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("error: [unknown-key] operations/thing.yaml:2:1:\n")
                .contains("types/ThingPlaced.yaml:");
    }

    @Test
    void jsonHasAStableShape() throws Exception {
        SpecFiles.write(folder, "operations/thing.yaml", SpecFiles.OPERATION.replace("size: {", "size: {colour: x, "));
        Run run = Run.of("lint", "--spec", spec, "--format", "json");
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.fieldNames()).toIterable().containsExactly("problems", "errors", "warnings", "infos");
        assertThat(report.path("errors").intValue()).isEqualTo(1);
        JsonNode problem = report.path("problems").path(0);
        assertThat(problem.fieldNames())
                .toIterable()
                .containsExactly("severity", "code", "file", "line", "column", "message");
        assertThat(problem.path("severity").textValue()).isEqualTo("error");
        assertThat(problem.path("code").textValue()).isEqualTo("unknown-key");
        assertThat(problem.path("file").textValue()).isEqualTo("operations/thing.yaml");
        assertThat(problem.path("line").intValue()).isEqualTo(9);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void theBundledSpecsAreClean() {
        Run run = Run.of("lint", "--fail-on", "warning");
        assertThat(run.out()).containsPattern("certcentral: [0-9]+ operations, 0 errors, 0 warnings, 0 notes\n$");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void missingFoldersAreWrongUse() throws Exception {
        Path file = Files.writeString(folder.resolve("file.md"), "x");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Path wrong : new Path[] {folder.resolve("nowhere"), file, empty}) {
            for (Run run :
                    new Run[] {Run.of("lint", wrong.toString()), Run.of("table", "x", "--spec", wrong.toString())}) {
                assertThat(run.exitCode()).isEqualTo(2);
                assertThat(run.out()).isEmpty();
                assertThat(run.err()).contains(wrong.toString()).doesNotContain("Exception", "\tat ");
            }
        }
    }

    @Test
    void theFolderIsNamedOnce() {
        Run run = Run.of("lint", spec, "--spec", spec);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("once");
    }
}

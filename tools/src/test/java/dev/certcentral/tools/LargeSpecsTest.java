package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Specs as deep and as long as is allowed go through every command. */
class LargeSpecsTest {

    private static final int LEVELS = 200;
    private static final int VALUES = 5_000;

    @TempDir
    Path folder;

    private Path large;
    private Path smaller;

    @BeforeEach
    void write() throws IOException {
        large = write("large", LEVELS, VALUES);
        smaller = write("smaller", LEVELS - 1, VALUES - 1);
    }

    private Path write(String name, int levels, int values) throws IOException {
        Path specs = folder.resolve(name);
        SpecFiles.write(specs, "api.yaml", SpecFiles.API);
        SpecFiles.write(
                specs,
                "operations/dig.yaml",
                "operation: dig\nhttp: POST /dig\ngroup: calls\nrequest: Hole\nabout: D.\nparameters: {kind: {type: Kind, about: K.}, "
                        + nested(levels).substring(1) + "\nrules:\n  - {id: both, says: S., when_present: "
                        + path(levels) + "leaf, require: " + path(levels) + "other}\n");
        SpecFiles.write(
                specs,
                "types/Kind.yaml",
                "type: Kind\nabout: K.\nvalues: "
                        + IntStream.range(0, values).mapToObj(i -> "v" + i).collect(Collectors.joining(", ", "[", "]"))
                        + "\n");
        return specs;
    }

    private static String nested(int levels) {
        return "{l: {about: L., parameters: ".repeat(levels - 1)
                + "{leaf: {max_length: 5, about: L.}, other: {about: O.}}" + "}}".repeat(levels - 1);
    }

    private static String path(int levels) {
        return "l.".repeat(levels - 1);
    }

    private static Run good(String... command) {
        Run run = Run.of(command);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }

    @Test
    void theyAreLintedPrintedAndExported() {
        assertThat(good("lint", large.toString()).out()).contains("0 errors");
        assertThat(good("table", "dig", "--spec", large.toString(), "--format", "md")
                        .out())
                .contains(path(LEVELS) + "leaf", "v" + (VALUES - 1));
        assertThat(good("export", "json-schema", "dig", "--spec", large.toString())
                        .out())
                .contains("\"leaf\"", "\"v" + (VALUES - 1) + "\"");
        assertThat(good("export", "openapi", "--spec", large.toString()).out())
                .contains("\"leaf\"", "\"v" + (VALUES - 1) + "\"");
    }

    @Test
    void bodiesAreJudgedByThem() throws Exception {
        String start = "{\"kind\":\"v" + (VALUES - 1) + "\",\"l\":" + "{\"l\":".repeat(LEVELS - 2);
        String end = "}".repeat(LEVELS - 1);
        Path body = Files.writeString(folder.resolve("good.json"), start + "{\"leaf\":\"x\",\"other\":\"y\"}" + end);
        assertThat(good("validate", "dig", body.toString(), "--spec", large.toString())
                        .out())
                .contains("0 errors");
        Files.writeString(body, start + "{\"leaf\":\"too long\"}" + end);
        Run run = Run.of("validate", "dig", body.toString(), "--spec", large.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("[max-length]", "[both]", "2 errors");
    }

    @Test
    void theyAreCompared() {
        Run run = Run.of("diff", large.toString(), smaller.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"v" + (VALUES - 1) + "\"", "break callers");
    }
}

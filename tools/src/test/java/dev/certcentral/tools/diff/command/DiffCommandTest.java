package dev.certcentral.tools.diff.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.tools.Certspec;
import dev.certcentral.tools.diff.Comparison;
import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.DiffReport.Side;
import dev.certcentral.tools.diff.DiffReport.Step;
import dev.certcentral.tools.diff.Entry;
import dev.certcentral.tools.diff.Entry.Level;
import dev.certcentral.tools.diff.Entry.Proof;
import dev.certcentral.tools.diff.Loaded;
import dev.certcentral.tools.diff.accept.Fingerprints;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class DiffCommandTest {

    @TempDir
    Path folder;

    private String before = "";
    private String after = "";
    private Set<Level> breaks = EnumSet.allOf(Level.class);
    private Ansi ansi = Ansi.OFF;

    @BeforeEach
    void write() throws Exception {
        before = shop("before", "fast", "slow");
        after = shop("after", "fast");
    }

    @Test
    void theReportGoesToStandardOutput() {
        Run run = run(before, after);
        assertThat(run.out()).startsWith("old        " + before + "\n").contains("The only change breaks callers.");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void nothingIsFoundBetweenEqualSides() {
        Run run = run(before, before, "--fail-on", "any");
        assertThat(run.out()).contains("Nothing changed.");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "WIRE, breaking, 1", "WIRE, source, 0", "WIRE, binary, 0", "WIRE, any, 1",
        "SOURCE, breaking, 1", "SOURCE, source, 1", "SOURCE, binary, 0", "SOURCE, any, 1",
        "BINARY, breaking, 1", "BINARY, source, 0", "BINARY, binary, 1", "BINARY, any, 1",
        ", breaking, 0", ", source, 0", ", binary, 0", ", any, 1"
    })
    void thresholdsDecideOnTheExitCodeOnly(String level, String threshold, int exitCode) {
        breaks = level == null ? Set.of() : EnumSet.of(Level.valueOf(level));
        Run run = run(before, after, "--fail-on", threshold);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEqualTo(run(before, after).out());
    }

    @Test
    void everyFormatCanGoToAFile() throws Exception {
        for (String format : new String[] {"text", "md", "json", "HTML"}) {
            Path file = folder.resolve("report." + format);
            Run run = run(before, after, "--format", format, "--out", file.toString());
            assertThat(run.out()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(file)
                    .content()
                    .isEqualTo(run(before, after, "--format", format).out());
        }
        assertThat(folder.resolve("report.HTML")).content().startsWith("<!doctype html>");
    }

    @Test
    void proofsAreOptional() throws Exception {
        assertThat(json(before, after).path("entries").path(0).path("proof").isObject())
                .isTrue();
        assertThat(json(before, after, "--no-proofs")
                        .path("entries")
                        .path(0)
                        .path("proof")
                        .isNull())
                .isTrue();
    }

    @Test
    void sidesCarryTheirNameAndHash() throws Exception {
        JsonNode json = json(before, after);
        assertThat(json.path("before").path("name").textValue()).isEqualTo(before);
        assertThat(json.path("before").path("sha256").textValue()).hasSize(64);
        assertThat(json.path("after").path("sha256"))
                .isNotEqualTo(json.path("before").path("sha256"));
    }

    @Test
    void acceptedChangesDoNotCount() throws Exception {
        Path accept = Files.writeString(folder.resolve("accept.yaml"), """
                - {fingerprint: %s, change: slow is gone, because: Nobody used it.}
                """.formatted(fingerprint()));
        Run run = run(before, after, "--accept", accept.toString(), "--fail-on", "any");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("ACCEPTED (1)", "Nobody used it.", "The next version is a patch version.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void staleAcceptancesAreMentioned() throws Exception {
        Path accept = Files.writeString(folder.resolve("accept.yaml"), """
                - {fingerprint: 0123456789abcdef, change: A name, because: Fine.}
                """);
        Run run = run(before, after, "--accept", accept.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("warning: [stale-acceptance] " + accept + ":1:3:\n         `0123456789abcdef`"
                        + " (A name) is no longer among the changes; remove it\n");
    }

    @Test
    void acceptancesThatDeceiveAreRefused() throws Exception {
        Path accept = Files.writeString(folder.resolve("accept.yaml"), """
                - {fingerprint: 0123456789abcdef, change: "A \\e[31mname", because: Fine.}
                """);
        Run run = run(before, after, "--accept", accept.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("error: [hidden-character] " + accept + ":1:43:")
                .contains("U+001B")
                .doesNotContain("\u001b");
    }

    @Test
    void acceptancesCanBeWrittenAndReadBack() throws Exception {
        Path accept = folder.resolve("accept.yaml");
        run(before, after, "--write-accept", accept.toString());
        Run refused = run(before, after, "--accept", accept.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("error: [missing-text] " + accept + ":3:12:", "nothing was compared");
        Files.writeString(accept, Files.readString(accept).replace("because: \"\"", "because: Fine."));
        assertThat(run(before, after, "--accept", accept.toString()).exitCode()).isZero();
    }

    @Test
    void whatIsWrongWithBothSidesIsSaidAtOnce() throws Exception {
        Files.writeString(Path.of(before, "operations/thing.yaml"), "operashun: x\n");
        Path out = folder.resolve("report.txt");
        Run run = run(before, folder.resolve("nowhere").toString(), "--out", out.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("error: [unknown-key] operations/thing.yaml:1:1:")
                .contains("OLD: the specs in `" + before + "` have errors; nothing was compared.")
                .contains("NEW: There is no folder, file or JAR `" + folder.resolve("nowhere"));
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileRestrictsTheReport() throws Exception {
        assertThat(json(before + "/operations/thing.yaml", after).path("entries"))
                .hasSize(1);
        assertThat(json(before, after + "/api.yaml").path("entries")).isEmpty();
        assertThat(json(before, after + "/api.yaml").path("step").textValue()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "one two three", "one two --format xml", "one two --fail-on never"})
    void wrongUseIsExplained(String line) {
        Run run = run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("certspec diff --help");
    }

    @Test
    void unwritableAndUnreadableFilesAreExplained() {
        String nowhere = folder.resolve("no/where").toString();
        for (String option : new String[] {"--out", "--accept", "--write-accept"}) {
            Run run = run(before, after, option, nowhere);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains(nowhere).doesNotContain("Internal error", "\tat ");
        }
    }

    @Test
    void coloursAreForTerminals() {
        ansi = Ansi.ON;
        assertThat(run(before, after).out()).contains("\u001b[31mThe only change breaks callers.\u001b[");
        assertThat(run(before, after, "--format", "json").out()).doesNotContain("\u001b");
        Path out = folder.resolve("report.txt");
        run(before, after, "--out", out.toString());
        assertThat(out).content().doesNotContain("\u001b");
    }

    private String shop(String name, String... modes) throws Exception {
        Path shop = folder.resolve(name);
        Files.createDirectories(shop.resolve("operations"));
        Files.writeString(shop.resolve("api.yaml"), """
                api: shop
                title: Shop
                about: Sells things.
                servers:
                  north: {title: North, url: https://north.example/v1}
                """);
        Files.writeString(shop.resolve("operations/thing.yaml"), """
                operation: order_thing
                http: POST /things/new_thing
                group: orders
                request: ThingOrder
                about: Orders a thing.
                parameters:
                  mode: {values: [%s], about: How.}
                """.formatted(String.join(", ", modes)));
        return shop.toString();
    }

    private String fingerprint() {
        return Fingerprints.of("shop-changed", "request", "order_thing", "old", "new");
    }

    /** Says that everything is one change. */
    private DiffReport compare(Loaded before, Loaded after, boolean proofs) {
        List<Entry> entries = new ArrayList<>();
        if (!before.api().equals(after.api())) {
            Operation operation = after.api().operations().get(0);
            Proof proof = new Proof(operation.shortName(), "request", "{}", "old", "new", "no");
            entries.add(new Entry(
                    "shop-changed",
                    breaks,
                    "request",
                    operation.id(),
                    List.of(),
                    "The shop changed.",
                    "old",
                    "new",
                    "It did.",
                    "",
                    proofs ? Optional.of(proof) : Optional.empty(),
                    Optional.empty(),
                    operation.at().toString(),
                    List.of(),
                    fingerprint(),
                    Optional.empty()));
        }
        return new DiffReport(side(before), side(after), entries, Step.of(entries));
    }

    private static Side side(Loaded loaded) {
        return new Side(
                loaded.name(), loaded.api().id(), loaded.api().operations().size(), loaded.sha256());
    }

    private JsonNode json(String... arguments) throws Exception {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--format", "json"))
                .toArray(String[]::new);
        return new ObjectMapper().readTree(run(all).out());
    }

    private Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Comparison comparison = this::compare;
        int exitCode = Certspec.commandLine(comparison)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("diff"), Stream.of(arguments)).toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }

    private record Run(int exitCode, String out, String err) {}
}

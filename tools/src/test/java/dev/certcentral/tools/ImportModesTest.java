package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code certspec import} prints instead of a ledger. */
class ImportModesTest {

    private static final String PAGE = """
            Order Kite

            POST https://kites.example/v1/order/kite

            Request parameters

            Name Req/Opt Type Description
            tail required object The tail.
            .. length optional int In metres.
            Max: 9
            color optional string Allowed values: red, green
            Default: blue

            Response parameters

            Name Type Description
            id int Its number.
            """;

    @TempDir
    Path folder;

    private String kite = "";
    private String sled = "";
    private String sound = "";

    @BeforeEach
    void savePages() throws IOException {
        kite = save("kite.txt", PAGE);
        sled = save(
                "sled.txt", PAGE.replace("Kite", "Sled").replace("kite", "sled").replace("Max: 9", "Max: 7"));
        sound = save("sound.txt", PAGE.replace("Default: blue", "Default: red"));
    }

    private String save(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void checkPrintsContradictionsAndExitsWithOne() {
        Run run = Run.of("import", kite, "--check");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("error: [default-not-allowed] kite.txt:11")
                .contains("1 error, 0 warnings");
    }

    @Test
    void soundPageExitsWithZero() {
        Run run = Run.of("import", "--check", sound);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().strip()).isEqualTo("0 errors, 0 warnings, 0 notes");
    }

    @Test
    void severalPagesAreCompared() throws IOException {
        Run run = Run.of("import", "--check", "--format", "json", kite, sled);
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.at("/contradictions").findValuesAsText("code"))
                .containsExactly("default-not-allowed", "default-not-allowed", "sisters-limits");
        assertThat(report.at("/errors").asInt()).isEqualTo(2);
    }

    @Test
    void markdownCanBeSent() throws IOException {
        Path out = folder.resolve("report.md");
        Run run = Run.of("import", kite, "--check", "--format", "md", "--out", out.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readString(out)).contains("Page \"Order Kite\", `POST https://kites.example/v1/order/kite`");
    }

    @Test
    void draftsArePrinted() {
        assertThat(Run.of("import", kite, "--draft").out()).contains("operation: order_kite", "max: 9  # recognised");
        assertThat(Run.of("import", kite, "--draft-answer").out()).startsWith("type: KiteAnswer\n");
    }

    @Test
    void wrongCombinationsAreRefused() {
        assertThat(Run.of("import", kite, sled).err()).contains("only --check compares several");
        assertThat(Run.of("import", kite, "--check", "--format", "yaml").err()).contains("text, md or json");
        assertThat(Run.of("import", kite, "--draft", "--format", "json").err()).contains("Drafts are YAML");
        assertThat(Run.of("import", kite, "--format", "md").err()).contains("yaml or json");
        Run both = Run.of("import", kite, "--draft", "--check");
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("mutually exclusive");
    }
}

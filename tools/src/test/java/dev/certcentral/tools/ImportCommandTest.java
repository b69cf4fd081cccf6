package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final Path PAGE = ImportCase.named("layout-html").page();

    @TempDir
    Path folder;

    @Test
    void ledgerGoesToAFileWhenOneIsNamed() throws IOException {
        Path out = folder.resolve("lantern.page.yaml");
        Run run = Run.of("import", PAGE.toString(), "--out", out.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(out))
                .isEqualTo(Run.of("import", PAGE.toString()).out());
    }

    @Test
    void nothingIsWrittenWhenThePageCannotBeRead() throws IOException {
        Path page = folder.resolve("page.txt");
        Files.writeString(page, "Nothing to see.\n");
        Path out = folder.resolve("x.yaml");
        Run run = Run.of("import", page.toString(), "--out", out.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void filesThatCannotBeReadOrWrittenAreNamed() {
        Path none = folder.resolve("none.txt");
        assertThat(Run.of("import", none.toString()).err()).contains("There is no file", "none.txt");
        assertThat(Run.of("import", folder.toString()).err()).contains("is a folder");
        Run run = Run.of(
                "import", PAGE.toString(), "--out", none.resolve("deeper").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written");
    }

    @Test
    void jsonHoldsRowsGuessesAndRemarksButNoDescriptions() throws IOException {
        Run run = Run.of("import", ImportCase.named("marks").page().toString(), "--format", "json");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(json.at("/layout").asText()).isEqualTo("glued");
        assertThat(json.at("/request/9/guesses/0/confidence").asText()).isEqualTo("low");
        assertThat(json.at("/request/9/line").asInt()).isEqualTo(17);
        assertThat(json.at("/request/0/sha256").asText()).hasSize(64);
        assertThat(run.out()).doesNotContain("handful");
        assertThat(json.at("/remarks").isArray()).isTrue();
    }
}

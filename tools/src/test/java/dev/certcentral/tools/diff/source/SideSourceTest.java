package dev.certcentral.tools.diff.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.tools.command.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideSourceTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.createDirectories(folder.resolve("shop/operations"));
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("shop/api.yaml"), "api: shop\n");
        Files.writeString(folder.resolve("shop/operations/a.yaml"), "operation: a\n");
        Files.writeString(folder.resolve("shop/README.md"), "For people.");
        Files.writeString(folder.resolve("shop/.hidden"), "For nobody.");
        Files.writeString(folder.resolve("alone.yaml"), "operation: alone\n");
    }

    @Test
    void aFolderIsRead() throws Exception {
        SideSource side = open("shop");
        assertThat(side.name()).isEqualTo("shop");
        assertThat(side.folder().name()).isEqualTo("shop");
        assertThat(side.folder().files()).containsExactly("api.yaml", "operations/a.yaml");
        assertThat(side.onlyFile()).isEmpty();
        assertThat(open(folder.resolve("shop").toString()).sha256()).isEqualTo(side.sha256());
    }

    @Test
    void aFileStandsForItsFolder() throws Exception {
        SideSource side = open("shop/operations/a.yaml");
        assertThat(side.name()).isEqualTo("shop/operations/a.yaml");
        assertThat(side.onlyFile()).contains("operations/a.yaml");
        assertThat(side.sha256()).isEqualTo(open("shop").sha256());
        assertThat(open("shop/./operations/../api.yaml").onlyFile()).contains("api.yaml");
    }

    /** {@code cd shop && sha256sum $(ls) | sha256sum} says the same. */
    @Test
    void theHashIsThatOfAListing() throws Exception {
        SpecFolder specs = SpecFolder.ofTexts("x", Map.of("b.yaml", "b\n", "a.yaml", "a\n"));
        assertThat(SpecHash.listing(specs)).isEqualTo("""
                87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  a.yaml
                0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f  b.yaml
                """);
        assertThat(SpecHash.of(specs)).isEqualTo("e58838d41b246919ba914142750c77321533e22de977626fc279257ac00dace0");
    }

    @Test
    void whatCannotBeReadIsExplained() {
        assertThat(failure("nowhere"))
                .isEqualTo("There is no folder, file or JAR `nowhere`. For a git revision, write `git:nowhere`.");
        assertThat(failure("")).contains("There is no folder");
        assertThat(failure("empty")).contains("holds no `api.yaml`");
        assertThat(failure("alone.yaml"))
                .isEqualTo("`alone.yaml` is not in a spec folder: no folder above it holds `api.yaml`.");
        assertThat(failure("shop/README.md")).isEqualTo("`shop/README.md` is not a spec file.");
        assertThat(failure("a\u0000b")).isEqualTo("`a?b` is not a path.");
        assertThat(failure("\u001b[31m")).doesNotContain("\u001b");
        assertThat(failure("nowhere.jar")).startsWith("There is no file `");
    }

    @Test
    void filesAreReadOnce() throws Exception {
        SideSource side = open("shop");
        Files.writeString(folder.resolve("shop/api.yaml"), "api: other\n");
        assertThat(side.folder().read("api.yaml")).isEqualTo("api: shop\n".getBytes(UTF_8));
        assertThat(open("shop").sha256()).isNotEqualTo(side.sha256());
    }

    @Test
    void foldersWithTooMuchInThemAreRefused() throws Exception {
        for (int i = 0; i < 65; i++) {
            Files.write(folder.resolve("shop/operations/b" + i + ".yaml"), new byte[1 << 20]);
        }
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> open("shop"))
                .withMessage("`shop` holds more than 64 MiB of specs, which is the limit.");
    }

    private SideSource open(String argument) throws Failure {
        return SideSource.open(argument, folder);
    }

    private String failure(String argument) {
        return Refused.message(argument, folder);
    }
}

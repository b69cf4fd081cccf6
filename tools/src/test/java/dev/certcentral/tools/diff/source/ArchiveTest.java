package dev.certcentral.tools.diff.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.command.Failure;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path folder;

    @Test
    void aClientJarIsRead() throws Exception {
        jar(
                "client-1.0.jar",
                "dev/X.class",
                "META-INF/certspec/sha256",
                "META-INF/certspec/shop/api.yaml",
                "META-INF/certspec/shop/types/A.yaml",
                "META-INF/certspec/shop/NOTES.md",
                "META-INF/MANIFEST.MF");
        SideSource side = open("client-1.0.jar");
        assertThat(side.name()).isEqualTo("client-1.0.jar");
        assertThat(side.folder().files()).containsExactly("api.yaml", "types/A.yaml");
        assertThat(side.folder().read("types/A.yaml")).asString().isEqualTo("META-INF/certspec/shop/types/A.yaml");
    }

    @Test
    void specsMayBeInAnyFolder() throws Exception {
        jar("a.zip", "certcentral/api.yaml");
        jar("b.ZIP", "api.yaml", "types/A.yaml");
        assertThat(open("a.zip").folder().files()).containsExactly("api.yaml");
        assertThat(open("b.ZIP").folder().files()).containsExactly("api.yaml", "types/A.yaml");
    }

    @Test
    void oneOfSeveralFoldersIsNamed() throws Exception {
        String jar = jar("several.jar", "a/api.yaml", "b/api.yaml", "b/operations/x.yaml")
                .toString();
        assertThat(failure(jar))
                .isEqualTo("`" + jar + "` holds several spec folders. Name one:\n  " + jar + "!/a\n  " + jar + "!/b");
        assertThat(open(jar + "!/b").folder().files()).containsExactly("api.yaml", "operations/x.yaml");
        assertThat(open(jar + "!/b/operations/x.yaml").onlyFile()).contains("operations/x.yaml");
        assertThat(failure(jar + "!/c")).startsWith("`" + jar + "` has no specs in `c`. They are in:\n");
    }

    @Test
    void jarsWithoutSpecsAreExplained() throws Exception {
        String jar = jar("none.jar", "dev/X.class", "myapi.yaml").toString();
        assertThat(failure(jar)).isEqualTo("`" + jar + "` carries no specs: there is no `api.yaml` in it.");
    }

    @Test
    void whatIsNoJarIsExplained() throws Exception {
        Files.writeString(folder.resolve("text.jar"), "no JAR");
        Files.writeString(folder.resolve("empty.jar"), "");
        assertThat(failure("text.jar"))
                .contains("text.jar` cannot be read as a JAR: ")
                .doesNotContain("\n");
        assertThat(failure("empty.jar")).contains("cannot be read as a JAR");
        assertThat(failure("gone.jar")).contains("There is no file");
        assertThat(failure("gone.jar!/a")).contains("There is no file");
    }

    @Test
    void aFolderMayBeCalledLikeAJar() throws Exception {
        Files.createDirectories(folder.resolve("folder.jar"));
        Files.writeString(folder.resolve("folder.jar/api.yaml"), "api: x\n");
        assertThat(open("folder.jar").folder().files()).containsExactly("api.yaml");
    }

    /** A bomb unpacks to its limit and no further. */
    @Test
    void bombsAreCutOffBehindTheLimit() throws Exception {
        try (ZipOutputStream zip = zip("bomb.jar")) {
            zip.putNextEntry(new ZipEntry("a/api.yaml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(folder.resolve("bomb.jar"))).isLessThan(1 << 20);
        assertThat(open("bomb.jar").folder().read("api.yaml")).hasSize((1 << 20) + 1);
    }

    @Test
    void manyBombsAreRefused() throws Exception {
        try (ZipOutputStream zip = zip("bombs.jar")) {
            zip.putNextEntry(new ZipEntry("a/api.yaml"));
            for (int i = 0; i < 65; i++) {
                zip.putNextEntry(new ZipEntry("a/types/T" + i + ".yaml"));
                zip.write(new byte[1 << 20]);
            }
        }
        assertThat(failure("bombs.jar")).isEqualTo("`bombs.jar` holds more than 64 MiB of specs, which is the limit.");
    }

    /** Nothing is written, so there is nowhere to climb to. */
    @Test
    void namesThatClimbAreJustNames() throws Exception {
        jar("climb.jar", "a/api.yaml", "a/../../evil.yaml", "../evil.yaml", "/evil.yaml", "a\\evil.yaml");
        assertThat(open("climb.jar").folder().files()).containsExactly("api.yaml");
        String odd = jar("odd.jar", "../a/api.yaml", "../\u001b[31m/api.yaml").toString();
        assertThat(failure(odd)).contains("!/../a").doesNotContain("\u001b");
        try (Stream<Path> files = Files.walk(folder.getParent(), 2)) {
            assertThat(files.filter(file -> file.endsWith("evil.yaml"))).isEmpty();
        }
    }

    private Path jar(String name, String... entries) throws Exception {
        try (ZipOutputStream zip = zip(name)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return folder.resolve(name);
    }

    private ZipOutputStream zip(String name) throws Exception {
        OutputStream out = Files.newOutputStream(folder.resolve(name));
        return new ZipOutputStream(out);
    }

    private SideSource open(String argument) throws Failure {
        return SideSource.open(argument, folder);
    }

    private String failure(String argument) {
        return Refused.message(argument, folder);
    }
}

package dev.certcentral.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same specs are found wherever they live. */
class SpecFolderTest {

    private static SpecFolder base() throws Exception {
        return CorpusCase.all().get(0).specs();
    }

    @Test
    void jarDirectoryAndMemoryGiveTheSameApi(@TempDir Path temp) throws Exception {
        Path folder =
                Files.createDirectories(temp.resolve("with blanks & ümlauts").resolve("things"));
        Path jar = temp.resolve("specs #1.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            zip.putNextEntry(new JarEntry("thingsAndMore/api.yaml"));
            zip.closeEntry();
            for (String file : base().files()) {
                Path target = folder.resolve(file);
                Files.createDirectories(target.getParent());
                Files.write(target, base().read(file));
                zip.putNextEntry(new JarEntry("things/" + file));
                zip.write(base().read(file));
                zip.closeEntry();
            }
        }
        LoadResult memory = ApiLoader.load(base());
        assertThat(memory.api()).isPresent();
        assertThat(ApiLoader.load(SpecFolder.ofDirectory(folder))).isEqualTo(memory);
        assertThat(onClassPath(jar)).isEqualTo(memory);
        assertThat(onClassPath(folder.getParent())).isEqualTo(memory);
        // Nothing keeps the JAR open.
        Files.delete(jar);
    }

    private static LoadResult onClassPath(Path entry) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {entry.toUri().toURL()}, null)) {
            return ApiLoader.load(SpecFolder.onClassPath(loader, "things"));
        }
    }

    @Test
    void sameInputGivesTheSameResult() throws Exception {
        for (CorpusCase c : CorpusCase.all()) {
            assertThat(ApiLoader.load(c.specs())).isEqualTo(ApiLoader.load(c.specs()));
        }
    }
}

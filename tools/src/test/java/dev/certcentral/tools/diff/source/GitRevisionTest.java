package dev.certcentral.tools.diff.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.certcentral.tools.command.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitRevisionTest {

    @TempDir
    Path folder;

    private Repository repository;

    @BeforeEach
    void commitTwice() throws Exception {
        repository = new Repository(folder.resolve("a repository"))
                .write("README.md", "Hello.")
                .write("spec/shop/api.yaml", "api: old\n")
                .write("spec/shop/types/Gone.yaml", "type: Gone\n")
                .write("spec/shop/types/Ümlaut name.yaml", "type: Odd\n")
                .write("spec/shop/.hidden/x.yaml", "no")
                .write("spec/shop/notes.md", "no")
                .write("spec/src/test/corpus/api.yaml", "api: corpus\n")
                .commit("First");
        Files.delete(repository.folder().resolve("spec/shop/types/Gone.yaml"));
        repository.write("spec/shop/api.yaml", "api: new\n").commit("Second");
        repository.write("spec/shop/api.yaml", "api: never committed\n");
    }

    @Test
    void aRevisionIsReadAsItWas() throws Exception {
        SideSource old = open("git:HEAD~1");
        assertThat(old.name()).isEqualTo("git:HEAD~1");
        assertThat(old.folder().files()).containsExactly("api.yaml", "types/Gone.yaml", "types/Ümlaut name.yaml");
        assertThat(old.folder().read("api.yaml")).asString().isEqualTo("api: old\n");
        assertThat(open("git:main").folder().read("api.yaml")).asString().isEqualTo("api: new\n");
        assertThat(old.onlyFile()).isEmpty();
    }

    @Test
    void aRevisionHasTheHashOfItsFolder() throws Exception {
        repository.git("checkout", "--quiet", "--force", "HEAD~1");
        assertThat(open("git:main~1").sha256()).isEqualTo(open("spec/shop").sha256());
        assertThat(open("git:main").sha256()).isNotEqualTo(open("spec/shop").sha256());
    }

    @Test
    void theWorkingDirectoryMayBeAnyFolderOfTheRepository() throws Exception {
        Path inside = repository.folder().resolve("spec/src");
        assertThat(SideSource.open("git:HEAD", inside).folder().files()).contains("api.yaml");
    }

    @Test
    void revisionsMayHoldColonsInBraces() throws Exception {
        assertThat(open("git:HEAD^{/First}:spec/shop").folder().files()).contains("types/Gone.yaml");
        assertThat(open("git:main@{2099-01-01 12:00:00}").folder().files()).hasSize(2);
    }

    @Test
    void aFolderCanBeNamed() throws Exception {
        for (String path : new String[] {"spec/src/test/corpus", "./spec/src/test/corpus/", "/spec/src/test/corpus"}) {
            assertThat(open("git:HEAD:" + path).folder().read("api.yaml"))
                    .asString()
                    .isEqualTo("api: corpus\n");
        }
    }

    @Test
    void aFileCanBeNamed() throws Exception {
        SideSource side = open("git:HEAD~1:spec/shop/types/Gone.yaml");
        assertThat(side.onlyFile()).contains("types/Gone.yaml");
        assertThat(side.folder().files()).contains("api.yaml");
    }

    @Test
    void severalFoldersAreListed() throws Exception {
        repository.write("other/api.yaml", "api: other\n").commit("Third");
        assertThat(failure("git:HEAD")).isEqualTo("""
                `git:HEAD` holds several spec folders. Name one:
                  git:HEAD:other
                  git:HEAD:spec/shop""");
        assertThat(failure("git:HEAD:nowhere"))
                .startsWith("`git:HEAD` has no specs in `nowhere`. They are in:\n  git:HEAD:other\n");
    }

    @Test
    void aRevisionWithoutSpecsIsExplained() throws Exception {
        repository.git("rm", "--quiet", "-r", "--force", "spec");
        repository.commit("Fourth");
        assertThat(failure("git:HEAD")).isEqualTo("`git:HEAD` carries no specs: there is no `api.yaml` in it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "HEAD~9", "main:x:y", "$(touch x)", "a b", "HEAD;touch x", "v1..v2"})
    void unknownRevisionsAreExplained(String revision) throws Exception {
        assertThat(failure("git:" + revision)).containsAnyOf("There is no git revision `", "has no specs in");
        assertThat(repository.folder().resolve("x")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ":spec/shop", "--help", "-h", "--upload-pack=touch x", "HEAD\u0000", "a\u001b[31m"})
    void whatCannotBeARevisionNeverReachesGit(String revision) throws Exception {
        assertThat(failure("git:" + revision)).contains("names no git revision").doesNotContain("\u001b");
    }

    @Test
    void linksAreNoFiles() throws Exception {
        Files.createSymbolicLink(repository.folder().resolve("spec/shop/types/Link.yaml"), Path.of("Gone.yaml"));
        repository.commit("Link");
        assertThat(open("git:HEAD").folder().files()).doesNotContain("types/Link.yaml");
    }

    @Test
    void largeFilesAreCutOffBehindTheLimit() throws Exception {
        repository
                .write("spec/shop/operations/large.yaml", "x".repeat(3 << 20))
                .write("spec/shop/operations/next.yaml", "next")
                .commit("Large");
        SideSource side = open("git:HEAD");
        assertThat(side.folder().read("operations/large.yaml")).hasSize((1 << 20) + 1);
        assertThat(side.folder().read("operations/next.yaml")).asString().isEqualTo("next");
    }

    /** Questions and answers are larger than a pipe holds. */
    @Test
    void manyFilesDoNotBlock() throws Exception {
        repository.commitMany("spec/shop/types/T", 3_000, "#".repeat(100));
        assertThat(open("git:HEAD").folder().files()).hasSize(3_002);
    }

    @Test
    void tooManyFilesAreRefused() throws Exception {
        repository.commitMany("spec/shop/types/T", 10_001, "x");
        assertThat(failure("git:HEAD")).isEqualTo("`git:HEAD` holds more than 10000 files, which is the limit.");
    }

    @Test
    void outsideOfARepositoryIsExplained() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> SideSource.open("git:HEAD", folder))
                .withMessage("`" + folder + "` is not in a git repository; run certspec where the revision is.");
    }

    @Test
    void aMachineWithoutGitIsExplained() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() ->
                        GitRevision.open("git:HEAD", "HEAD", new Git(folder, "no-such-git", Duration.ofSeconds(9))))
                .withMessageStartingWith("git cannot be started; install it, or name a folder or a JAR instead");
    }

    @Test
    void aGitThatHangsIsStopped() throws Exception {
        Path slow = Files.writeString(folder.resolve("slow"), "#!/bin/sh\nexec sleep 60\n");
        assertThat(slow.toFile().setExecutable(true)).isTrue();
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() ->
                        GitRevision.open("git:HEAD", "HEAD", new Git(folder, slow.toString(), Duration.ofMillis(300))))
                .withMessage("git took longer than 0.3 seconds.");
    }

    private SideSource open(String argument) throws Failure {
        return SideSource.open(argument, repository.folder());
    }

    private String failure(String argument) {
        return Refused.message(argument, repository.folder());
    }
}

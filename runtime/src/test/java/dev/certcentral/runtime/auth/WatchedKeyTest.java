package dev.certcentral.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.runtime.error.ApiKeyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchedKeyTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void firstKey() throws IOException {
        file = write("FIRST_KEY_0123", LONG_AGO);
    }

    private Path write(String text, FileTime modified) throws IOException {
        Path path = Files.writeString(folder.resolve("key"), text);
        return Files.setLastModifiedTime(path, modified);
    }

    @Test
    void changedFileIsReadAgain() throws IOException {
        ApiKey key = ApiKey.watching(file);
        assertThat(key.value()).isEqualTo("FIRST_KEY_0123");

        write("SECOND_KEY_012\n", FileTime.from(Instant.parse("2020-01-02T00:00:00Z")));
        assertThat(key.value()).isEqualTo("SECOND_KEY_012");
    }

    @Test
    void replacedFileIsReadAgainEvenIfItLooksTheSame() throws IOException {
        ApiKey key = ApiKey.watching(file);
        Path other = Files.writeString(folder.resolve("other"), "SECOND_KEY_012");
        Files.setLastModifiedTime(other, LONG_AGO);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        assertThat(key.value()).isEqualTo("SECOND_KEY_012");
    }

    @Test
    void unchangedFileIsNotReadAgain() throws IOException {
        ApiKey key = ApiKey.watching(file);
        write("SECOND_KEY_012", LONG_AGO); // the same file, of the same size and time

        assertThat(key.value()).isEqualTo("FIRST_KEY_0123");
    }

    @Test
    void youngFileIsReadAgainBecauseItsTimeMayNotTell() throws IOException {
        FileTime now = FileTime.from(Instant.now().plusSeconds(60));
        write("FIRST_KEY_0123", now);
        ApiKey key = ApiKey.watching(file);
        write("SECOND_KEY_012", now);

        assertThat(key.value()).isEqualTo("SECOND_KEY_012");
    }

    @Test
    void missingFileIsToldAndTheOldKeyNotUsed() throws IOException {
        ApiKey key = ApiKey.watching(file);
        Files.delete(file);

        assertThatThrownBy(key::value).isInstanceOf(ApiKeyException.class).hasMessageContaining(file.toString());

        write("SECOND_KEY_012", LONG_AGO);
        assertThat(key.value()).isEqualTo("SECOND_KEY_012");
    }

    @Test
    void unusableKeyIsRefusedWithoutPrintingIt() throws IOException {
        ApiKey key = ApiKey.watching(file);
        write("SECOND KEY", LONG_AGO);

        assertThatThrownBy(key::value)
                .isInstanceOf(ApiKeyException.class)
                .hasMessageContaining("position 7")
                .hasMessageNotContaining("SECOND");
        assertThatThrownBy(() -> ApiKey.watching(folder.resolve("none"))).isInstanceOf(ApiKeyException.class);
    }

    @Test
    void textNamesTheFileOnly() {
        assertThat(ApiKey.watching(file)).hasToString("ApiKey[watched file " + file + "]");
    }
}

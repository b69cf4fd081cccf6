package dev.certcentral.runtime.auth;

import dev.certcentral.runtime.error.ApiKeyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key in a file that may be replaced. Looks at the file's attributes every time, at its content when they changed. */
final class WatchedKey {

    /** Two writes within one tick of a coarse clock look alike, so a file this young is read again. */
    private static final long YOUNG_MILLIS = 2_000;

    /** What was read, and of which file: a replaced one has another identity, where the file system knows one. */
    private static final class Reading {
        final String key;
        final BasicFileAttributes file;
        final boolean young;

        Reading(String key, BasicFileAttributes file) {
            this.key = key;
            this.file = file;
            this.young = System.currentTimeMillis() - file.lastModifiedTime().toMillis() < YOUNG_MILLIS;
        }

        boolean isOf(BasicFileAttributes now) {
            return !young
                    && file.lastModifiedTime().equals(now.lastModifiedTime())
                    && file.size() == now.size()
                    && Objects.equals(file.fileKey(), now.fileKey());
        }
    }

    private final Path file;
    private volatile @Nullable Reading last;

    WatchedKey(Path file) {
        this.file = file;
        this.last = read(attributes());
    }

    /** The key that is in the file now. */
    String key() {
        BasicFileAttributes now = attributes();
        Reading reading = last;
        if (reading == null || !reading.isOf(now)) {
            reading = read(now);
            last = reading;
        }
        return reading.key;
    }

    // The attributes were taken first: if the file changes in between, they do not fit next time, and it is read again.
    private Reading read(BasicFileAttributes before) {
        return new Reading(ApiKey.inFile(file), before);
    }

    private BasicFileAttributes attributes() {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            last = null; // whatever stands there later is another file, even if it gets the same identity
            throw new ApiKeyException("The API key cannot be read from the file " + file + ".", e);
        }
    }
}

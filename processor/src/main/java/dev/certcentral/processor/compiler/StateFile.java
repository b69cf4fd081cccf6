package dev.certcentral.processor.compiler;

import dev.certcentral.processor.incremental.BuildState;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Keeps what one build leaves behind for the next, in a folder of the build's choice. */
final class StateFile {

    private final Path file;

    StateFile(Path folder, String packageName) {
        this.file = folder.resolve(packageName + ".state");
    }

    /** Empty if there is none that can be read: then everything is compiled again. */
    Optional<BuildState> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return BuildState.parse(Files.readString(file));
        } catch (MalformedInputException e) {
            return Optional.empty();
        }
    }

    /** Replaces it in one step, so that whoever reads it sees the old or the new one. */
    void write(BuildState state) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, state.toText());
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}

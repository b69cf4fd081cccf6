package dev.certcentral.sandbox.store;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.certcentral.sandbox.check.JsonRefused;
import dev.certcentral.sandbox.check.StrictJson;
import dev.certcentral.sandbox.world.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * The file that holds a snapshot as JSON: same snapshot, same bytes. It is replaced as a whole after every change, so that a
 * reader never sees half of it. One sandbox at a time may use it. Holds neither keys nor what the specs call sensitive.
 */
public final class StateFile {

    private static final ObjectWriter WRITER = new JsonMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private final Path file;

    /** Names the file, which need not exist. */
    public StateFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * Reads what happened so far; nothing if there is no file.
     *
     * @throws UncheckedIOException if the file cannot be read or is not one of these; it is left as it is
     */
    public Snapshot read() {
        if (!Files.exists(file)) {
            return Snapshot.EMPTY;
        }
        try {
            JsonNode json = StrictJson.read(Files.readAllBytes(file));
            return StateReader.read(json);
        } catch (JsonRefused e) {
            throw damaged(Objects.requireNonNull(e.getMessage()), e);
        } catch (StateReader.Damaged e) {
            throw damaged(Objects.requireNonNull(e.getMessage()), e);
        } catch (IOException e) {
            throw failed("read", e);
        }
    }

    private UncheckedIOException damaged(String why, Exception cause) {
        return new UncheckedIOException(new IOException(
                file + " does not hold the state of a sandbox: " + why
                        + " It is left as it is; repair it, move it away," + " or name another file.",
                cause));
    }

    /**
     * Replaces the file.
     *
     * @throws UncheckedIOException if that fails; the file is as it was before
     */
    public void write(Snapshot snapshot) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            byte[] json =
                    (WRITER.writeValueAsString(StateWriter.write(snapshot)) + "\n").getBytes(StandardCharsets.UTF_8);
            Files.write(next, json);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed("write", e);
        }
    }

    private UncheckedIOException failed(String what, IOException cause) {
        return new UncheckedIOException(
                "The sandbox cannot " + what + " its state: " + cause.getClass().getSimpleName() + ": "
                        + cause.getMessage(),
                cause);
    }
}

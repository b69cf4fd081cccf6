package dev.certcentral.tools.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A JSON file on disk, or standard input.
 *
 * @param name what to call it
 * @param text what is in it
 */
record JsonFile(String name, String text) {

    private static final int MAX_BYTES = 5 << 20;

    /**
     * Reads a file.
     *
     * @param name its path; {@code -} for standard input
     * @param stdin standard input
     * @throws Failure with one line that says what is the matter with it
     */
    static JsonFile read(String name, InputStream stdin) throws Failure {
        String title = name.equals("-") ? "stdin" : name;
        byte[] bytes;
        try {
            bytes = name.equals("-") ? stdin.readNBytes(MAX_BYTES + 1) : bytes(Path.of(name));
        } catch (NoSuchFileException e) {
            throw new Failure("There is no file `" + name + "`.");
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new Failure("`" + title + "` cannot be read; look at its name and its permissions.");
        }
        if (bytes.length > MAX_BYTES) {
            throw new Failure("`" + title + "` is larger than 5 MB; no request is.");
        }
        return new JsonFile(title, decoded(title, bytes));
    }

    private static byte[] bytes(Path path) throws IOException, Failure {
        if (Files.isDirectory(path)) {
            throw new Failure("`" + path + "` is a folder; name a JSON file.");
        }
        try (InputStream file = Files.newInputStream(path)) {
            return file.readNBytes(MAX_BYTES + 1);
        }
    }

    private static String decoded(String title, byte[] bytes) throws Failure {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Failure("`" + title + "` is not UTF-8; save it as UTF-8.");
        }
    }
}

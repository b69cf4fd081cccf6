package dev.certcentral.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A hash of all that something is made of, so that it is made again when that changes. */
final class Stamp {

    private Stamp() {}

    /** Of files; a folder counts by its name only. */
    static String of(List<Path> inputs) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path input : inputs) {
            lines.append(input.getFileName())
                    .append(' ')
                    .append(Files.isRegularFile(input) ? hash(input) : "")
                    .append('\n');
        }
        return lines.toString();
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package dev.certcentral.tools.diff.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.tools.command.Failure;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of a spec folder: the SHA-256 of its listing. The listing is what {@code sha256sum} prints for its files in the
 * order of their names, and a client JAR carries it as {@code META-INF/certspec/sha256}; so everybody can check both
 * without this tool.
 */
public final class SpecHash {

    private SpecHash() {}

    /** The hash, 64 hexadecimal digits. */
    public static String of(SpecFolder folder) throws Failure {
        return sha256(listing(folder).getBytes(UTF_8));
    }

    /** For each file its hash, two blanks, its name and a line feed. */
    public static String listing(SpecFolder folder) throws Failure {
        StringBuilder listing = new StringBuilder();
        for (String file : folder.files()) {
            try {
                listing.append(sha256(folder.read(file)))
                        .append("  ")
                        .append(file)
                        .append('\n');
            } catch (IOException e) {
                throw new Failure("`" + file + "` in `" + folder.name() + "` cannot be read: " + e.getMessage());
            }
        }
        return listing.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

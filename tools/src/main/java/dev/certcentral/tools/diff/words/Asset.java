package dev.certcentral.tools.diff.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A style sheet or script that ships with this package.
 *
 * @param text its content
 */
record Asset(String text) {

    static final Asset STYLE = read("report.css");
    static final Asset SCRIPT = read("report.js");

    private static Asset read(String name) {
        try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(name), name)) {
            return new Asset(new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a content security policy names it, so that a browser runs this and nothing else. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

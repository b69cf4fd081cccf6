package dev.certcentral.benchmarks.start;

import dev.certcentral.benchmarks.run.JdkTool;
import dev.certcentral.benchmarks.run.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key for loopback with a certificate that only the measured processes trust. Made anew by each measurement. */
final class ServerKey {

    private static final String PASSWORD = "loopback";

    private final Path file;

    private ServerKey(Path file) {
        this.file = file;
    }

    /** Asks the JDK's own tool, because the JDK's classes for it are not for others. */
    static ServerKey make(Path folder) throws IOException, InterruptedException, RefusedException {
        Path file = folder.resolve("server.p12");
        Files.deleteIfExists(file);
        Process keytool = new ProcessBuilder(
                        JdkTool.path("keytool"),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        keytool.getOutputStream().close();
        String words = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new RefusedException("keytool made no key for a server: " + words.strip());
        }
        return new ServerKey(file);
    }

    /** What a server speaks TLS with. */
    SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** Options of a JVM that trusts this key and no other. */
    List<String> trusted() {
        return List.of("-Djavax.net.ssl.trustStore=" + file, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
    }
}

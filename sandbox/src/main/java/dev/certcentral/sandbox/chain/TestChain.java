package dev.certcentral.sandbox.chain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;

/** The one chain that all orders of the sandbox get, which nobody trusts. */
public final class TestChain {

    /** The certificate itself. */
    static final Link LEAF = Link.read("leaf");
    /** Who issued it. */
    static final Link INTERMEDIATE = Link.read("intermediate");
    /** Who issued that. */
    static final Link ROOT = Link.read("root");

    /**
     * One certificate.
     *
     * @param name file name without ending
     * @param pem as text, ending with a line break
     * @param certificate as an object
     */
    record Link(String name, String pem, X509Certificate certificate) {

        static Link read(String name) {
            try (InputStream in = TestChain.class.getResourceAsStream(name + ".pem")) {
                if (in == null) {
                    throw new IllegalStateException(name + ".pem is missing from the sandbox's JAR");
                }
                String pem = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
                return new Link(name, pem, parse(pem));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static X509Certificate parse(String pem) {
            try {
                return (X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private TestChain() {}

    /** Serial number of the leaf, in upper-case hexadecimal digits. */
    public static String serialNumber() {
        return LEAF.certificate().getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
    }

    /** SHA-1 thumbprint of the leaf, in upper-case hexadecimal digits. */
    public static String thumbprint() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-1").digest(LEAF.certificate().getEncoded());
            StringBuilder hex = new StringBuilder();
            for (byte b : digest) {
                hex.append(String.format(Locale.ROOT, "%02X", b));
            }
            return hex.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Name of who issued the leaf. */
    public static String issuer() {
        return "Sandbox Intermediate";
    }

    static List<Link> all() {
        return List.of(LEAF, INTERMEDIATE, ROOT);
    }
}

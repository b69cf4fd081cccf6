package dev.certcentral.client;

import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.http.Download;
import dev.certcentral.runtime.http.OperationInfo;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Certificates in a file of PEM blocks, leaf first. It only cuts the blocks out of the text around them; reading them is left
 * to the JDK.
 */
final class CertificateChain {

    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final Pattern BLOCK = Pattern.compile(BEGIN + "[^-]*+-----END CERTIFICATE-----");
    private static final int EXCERPT = 1000;

    private CertificateChain() {}

    /**
     * The certificates of a download.
     *
     * @param operation what was called, for messages
     * @param file what came
     * @return immutable, never empty: the leaf, then each one's issuer as far as it is there, then what does not belong to
     *     the chain, in the order of the file; no certificate twice
     * @throws UnreadableResponseException if there is no certificate, or one cannot be read
     */
    static List<X509Certificate> of(OperationInfo operation, Download file) {
        String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        Set<X509Certificate> found = new LinkedHashSet<>();
        Matcher block = BLOCK.matcher(text);
        int number = 0;
        while (block.find()) {
            number++;
            try {
                found.add(certificate(block.group()));
            } catch (CertificateException e) {
                throw unreadable(operation, file, text, "certificate " + number + " in it is damaged", e);
            }
        }
        if (text.split(BEGIN, -1).length - 1 > number) {
            throw unreadable(operation, file, text, "a certificate in it is cut off or damaged", null);
        }
        if (found.isEmpty()) {
            String what = text.isBlank() ? "it is empty" : "it holds no PEM block of a certificate";
            throw unreadable(operation, file, text, what, null);
        }
        return sorted(found);
    }

    private static X509Certificate certificate(String pem) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static UnreadableResponseException unreadable(
            OperationInfo operation, Download file, String text, String what, @Nullable Exception below) {
        String type = file.mediaType() == null ? "no content type" : file.mediaType();
        CertificateException cause = new CertificateException(
                "expected PEM certificates; " + what + "; " + type + ", " + file.size() + " bytes", below);
        return new UnreadableResponseException(
                operation.line(), 200, text.substring(0, Math.min(text.length(), EXCERPT)), false, cause);
    }

    private static List<X509Certificate> sorted(Set<X509Certificate> found) {
        Set<X509Certificate> rest = new LinkedHashSet<>(found);
        List<X509Certificate> chain = new ArrayList<>();
        @Nullable X509Certificate next = leaf(found);
        while (next != null) {
            rest.remove(next);
            chain.add(next);
            next = issuer(next, rest);
        }
        chain.addAll(rest);
        return List.copyOf(chain);
    }

    /** The first that is no CA; if all are, the first that issued none of the others; if there is none, the first. */
    private static X509Certificate leaf(Set<X509Certificate> found) {
        return found.stream()
                .filter(certificate -> certificate.getBasicConstraints() < 0)
                .findFirst()
                .or(() -> found.stream()
                        .filter(certificate -> found.stream()
                                .noneMatch(other -> !other.equals(certificate) && issued(certificate, other)))
                        .findFirst())
                .orElseGet(() -> found.iterator().next());
    }

    private static @Nullable X509Certificate issuer(X509Certificate of, Collection<X509Certificate> among) {
        return among.stream()
                .filter(candidate -> issued(candidate, of))
                .findFirst()
                .orElse(null);
    }

    /** The name alone does not tell: a CA with a new key keeps its name. */
    private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException notByThisKey) {
            return false;
        }
    }
}

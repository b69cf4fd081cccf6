package dev.certcentral.sandbox.chain;

import dev.certcentral.sandbox.chain.TestChain.Link;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The chain in one of the API's formats. The facts name the formats, the media types of most and the order of
 * {@code pem_all}; what else is in a file is chosen here. Immutable.
 */
public final class CertificateFile {

    private static final String ZIP = "application/zip";
    private static final String PKCS7 = "application/x-pkcs7-certificates";
    private static final String PEM = "application/x-pem-file";

    private final byte[] bytes;
    private final String mediaType;
    private final String ending;

    private CertificateFile(byte[] bytes, String mediaType, String ending) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The file in a format; empty if there is no such format. */
    public static Optional<CertificateFile> in(String format) {
        return Optional.ofNullable(
                switch (format) {
                    case "default", "apache" -> zip("crt");
                    case "default_pem" -> zip("pem");
                    case "default_cer" -> zip("cer");
                    case "cer", "p7b" -> new CertificateFile(pkcs7(), PKCS7, "p7b");
                    case "pem_all" -> pem(TestChain.all(), "pem");
                    case "pem_noroot" -> pem(List.of(TestChain.LEAF, TestChain.INTERMEDIATE), "pem");
                    case "pem_nointermediate" -> pem(List.of(TestChain.LEAF, TestChain.ROOT), "pem");
                    case "pem" -> pem(List.of(TestChain.LEAF), "pem");
                    case "crt" -> pem(List.of(TestChain.LEAF), "crt");
                    default -> null;
                });
    }

    private static CertificateFile pem(List<Link> links, String ending) {
        String text = links.stream().map(Link::pem).collect(Collectors.joining());
        return new CertificateFile(text.getBytes(StandardCharsets.US_ASCII), PEM, ending);
    }

    private static byte[] pkcs7() {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertPath(
                            TestChain.all().stream().map(Link::certificate).toList())
                    .getEncoded("PKCS7");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same bytes every time: entries bear one fixed date. */
    private static CertificateFile zip(String ending) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Link link : TestChain.all()) {
                ZipEntry entry = new ZipEntry(link.name() + "." + ending);
                entry.setTimeLocal(LocalDateTime.of(2020, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(
                        ending.equals("cer")
                                ? link.certificate().getEncoded()
                                : link.pem().getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return new CertificateFile(bytes.toByteArray(), ZIP, "zip");
    }

    /** Contents. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Ending of the file's name, without a dot. */
    public String ending() {
        return ending;
    }
}

package dev.certcentral.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates as files, read by the JDK. */
class DownloadsTest {

    private static Sandbox sandbox;
    private static Caller caller;
    private static long order;

    @BeforeAll
    static void issue() throws Exception {
        sandbox = Sandbox.start();
        caller = new Caller(sandbox);
        order = caller.order("mine");
        sandbox.approve(order);
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    private static HttpResponse<byte[]> download(String format) throws Exception {
        if (!sandbox.status(order).equals("issued")) {
            sandbox.issue(order);
        }
        return caller.send("GET", "/certificate/download/order/" + order + "/format/" + format, "");
    }

    private static List<X509Certificate> parsed(byte[] bytes) throws Exception {
        List<X509Certificate> certificates = new ArrayList<>();
        for (var certificate :
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes))) {
            certificates.add((X509Certificate) certificate);
        }
        return certificates;
    }

    private static List<String> names(List<X509Certificate> certificates) {
        return certificates.stream()
                .map(certificate ->
                        certificate.getSubjectX500Principal().getName().replaceAll(".*CN=Sandbox (\\w+).*", "$1"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "pem_all,application/x-pem-file,pem,Certificate Intermediate Root",
        "pem_noroot,application/x-pem-file,pem,Certificate Intermediate",
        "pem_nointermediate,application/x-pem-file,pem,Certificate Root",
        "pem,application/x-pem-file,pem,Certificate",
        "crt,application/x-pem-file,crt,Certificate",
        "p7b,application/x-pkcs7-certificates,p7b,Certificate Intermediate Root",
        "cer,application/x-pkcs7-certificates,p7b,Certificate Intermediate Root",
    })
    void filesHoldCertificates(String format, String mediaType, String ending, String names) throws Exception {
        HttpResponse<byte[]> file = download(format);
        assertThat(file.headers().firstValue("Content-Type")).contains(mediaType);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"certificate_" + order + "." + ending + "\"");
        List<String> found = names(parsed(file.body()));
        if (ending.equals("p7b")) {
            // PKCS #7 holds a set, which has no order.
            assertThat(found).containsExactlyInAnyOrder(names.split(" "));
        } else {
            assertThat(String.join(" ", found)).isEqualTo(names);
        }
    }

    @ParameterizedTest
    @CsvSource({"default,crt", "apache,crt", "default_cer,cer", "default_pem,pem"})
    void archivesHoldOneFileForEachCertificate(String format, String ending) throws Exception {
        HttpResponse<byte[]> file = download(format);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/zip");
        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName() + " "
                        + names(parsed(zip.readAllBytes())).get(0));
            }
        }
        assertThat(entries)
                .containsExactly(
                        "leaf." + ending + " Certificate",
                        "intermediate." + ending + " Intermediate",
                        "root." + ending + " Root");
        assertThat(download(format).body()).isEqualTo(file.body());
    }

    @Test
    void theChainIsOne() throws Exception {
        List<X509Certificate> chain = parsed(download("pem_all").body());
        PKIXParameters trust = new PKIXParameters(Set.of(new TrustAnchor(chain.get(2), null)));
        trust.setRevocationEnabled(false);
        assertThat(CertPathValidator.getInstance("PKIX")
                        .validate(CertificateFactory.getInstance("X.509").generateCertPath(chain.subList(0, 2)), trust))
                .isNotNull();
        String serial = caller.get("/order/certificate/" + order)
                .at("/certificate/serial_number")
                .textValue();
        assertThat(chain.get(0).getSerialNumber().toString(16)).isEqualToIgnoringCase(serial);
    }

    @Test
    void byCertificateIsTheSame() throws Exception {
        byte[] byOrder = download("pem_all").body();
        assertThat(caller.send("GET", "/certificate/845000000001/download/format/pem_all", "")
                        .body())
                .isEqualTo(byOrder);
        assertThat(caller.outcome("GET", "/certificate/1/download/format/pem_all", ""))
                .isEqualTo("404 not_found");
        assertThat(caller.outcome("GET", "/certificate/download/order/" + order + "/format/moon", ""))
                .isEqualTo("400 invalid_param:format_type");
    }

    @Test
    void nothingIsThereBeforeIssue() throws Exception {
        long early = caller.order("early");
        assertThat(caller.outcome("GET", "/certificate/download/order/" + early + "/format/pem_all", ""))
                .isEqualTo("404 not_found|order");
        sandbox.approve(early);
        assertThat(caller.outcome("GET", "/certificate/845000000002/download/format/pem_all", ""))
                .isEqualTo("404 not_found");
    }
}

package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.http.Download;
import dev.certcentral.runtime.http.OperationInfo;
import dev.certcentral.sandbox.Sandbox;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CertificateChainTest {

    private static final OperationInfo OPERATION =
            new OperationInfo("download_certificate", "GET", "/certificate/{certificate_id}", List.of("europe"));
    private static final String LEAF = pem("leaf");
    private static final String INTERMEDIATE = pem("intermediate");
    private static final String ROOT = pem("root");

    private static String pem(String name) {
        try (InputStream file = Sandbox.class.getResourceAsStream("chain/" + name + ".pem")) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<X509Certificate> read(String text) {
        return CertificateChain.of(
                OPERATION, new Download(text.getBytes(StandardCharsets.UTF_8), "application/x-pem-file", null));
    }

    private static final List<X509Certificate> CHAIN = read(LEAF + INTERMEDIATE + ROOT);

    @Test
    void leafComesFirstAndEachIssuerFollows() {
        assertThat(CHAIN).hasSize(3);
        assertThat(CHAIN.get(0).getIssuerX500Principal()).isEqualTo(CHAIN.get(1).getSubjectX500Principal());
        assertThat(CHAIN.get(1).getIssuerX500Principal()).isEqualTo(CHAIN.get(2).getSubjectX500Principal());
        assertThat(CHAIN.get(0).getBasicConstraints()).isNegative();
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyOrderWithRepetitionsAndTextAroundGivesTheSameChain(int seed) {
        Random random = new Random(seed);
        List<String> blocks = new ArrayList<>(List.of(LEAF, INTERMEDIATE, ROOT));
        IntStream.range(0, random.nextInt(4)).forEach(i -> blocks.add(blocks.get(random.nextInt(3))));
        Collections.shuffle(blocks, random);
        List<String> noise = List.of("", "\r\n", "subject=CN - with - dashes é\n", "Bag Attributes\n\t1.2.3: 4\n");
        StringBuilder file = new StringBuilder();
        for (String block : blocks) {
            file.append(noise.get(random.nextInt(noise.size())))
                    .append(
                            random.nextBoolean()
                                    ? block
                                    : block.replace("\r", "").replace("\n", "\r\n"));
        }
        assertThat(read(file.append(noise.get(random.nextInt(noise.size()))).toString()))
                .isEqualTo(CHAIN);
    }

    @Test
    void whatIsMissingOrForeignIsNoFault() {
        assertThat(read(ROOT + LEAF)).containsExactly(CHAIN.get(0), CHAIN.get(2));
        assertThat(read(ROOT + INTERMEDIATE)).containsExactly(CHAIN.get(1), CHAIN.get(2));
        assertThat(read(ROOT)).containsExactly(CHAIN.get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "'', it is empty",
        "'  \n', it is empty",
        "'PK\u0003\u0004 zip', it holds no PEM block of a certificate",
        "'<html><title>Sign in</title></html>', 'is an HTML page titled \"Sign in\"'",
        "'-----BEGIN CERTIFICATE-----\nMIIB', a certificate in it is cut off or damaged",
        "'-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', certificate 1 in it is damaged",
        "'-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----', certificate 1 in it is damaged",
        "'-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----', certificate 1 in it is damaged",
    })
    void whatIsNoChainIsNamed(String text, String what) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("GET /certificate/{certificate_id} (download_certificate)")
                .hasMessageContaining(what)
                .hasMessageContaining("application/x-pem-file, " + text.length() + " bytes");
    }

    @Test
    void chainThatIsCutOffAfterItsLeafIsRefused() {
        String cut = LEAF + INTERMEDIATE.substring(0, INTERMEDIATE.length() / 2);
        assertThatThrownBy(() -> read(cut)).hasMessageContaining("a certificate in it is cut off or damaged");
    }
}

package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.certcentral.client.EuQualifiedPersonalOrder.Certificate;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.check.ValidationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows code that compiles and messages that appear. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root"));
    private static final Path SELF =
            ROOT.resolve("generated-client/src/test/java/dev/certcentral/client/ReadmeTest.java");

    /** Never called, because it would order; it compiles, and it is what the README shows. */
    @SuppressWarnings({"unused", "resource"})
    private static OrderPlaced shown(
            Certificate certificate, ShipInfo shipTo, CreditCard card, BillingAddress billingAddress) {
        // readme:start
        CertCentral certCentral = CertCentral.builder()
                .region(Region.EUROPE)
                .apiKey(ApiKey.fromEnvironment()) // CERTCENTRAL_API_KEY
                .build();

        EuQualifiedPersonalOrder order = EuQualifiedPersonalOrder.builder()
                .certificate(certificate) // required members come first, from A to Z; without them there is no build()
                .payment(Payment.card(card, billingAddress)) // a choice brings what it needs
                .provisioning(Provisioning.qscd(shipTo))
                .comments("for the annual report") // optional members, in any order
                .build(); // checks every rule; one exception lists every violation

        OrderPlaced placed = certCentral.orders().euQualifiedPersonal(order);
        // readme:end
        return placed;
    }

    private static List<String> blocks(String language) throws Exception {
        Matcher matcher = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```")
                .matcher(Files.readString(ROOT.resolve("README.md")));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    @Test
    void firstExampleCompiles() throws Exception {
        String self = Files.readString(SELF);
        String code = self.substring(self.indexOf("// readme:start\n") + "// readme:start\n".length());
        code = code.substring(0, code.indexOf("        // readme:end"));
        assertThat(blocks("java").get(0)).isEqualTo(code.replaceAll("(?m)^ {8}", ""));
    }

    @Test
    void shownViolationsAppear() throws Exception {
        EuQualifiedPersonalOrder valid = SampleOrders.euIndividualOnDevice();
        Certificate certificate = valid.certificate();
        ValidationException refused = catchThrowableOfType(
                ValidationException.class,
                () -> valid.toBuilder()
                        .certificate(certificate.toBuilder()
                                .commonNameIndicator(EuQualifiedPersonalOrder.CommonNameIndicator.PSEUDONYM)
                                .individual(certificate.individual().toBuilder()
                                        .pseudonym(null)
                                        .build())
                                .build())
                        .alternativeOrderId("x".repeat(65))
                        .build());
        assertThat(refused.getMessage() + "\n").isEqualTo(blocks("text").get(0));
    }
}

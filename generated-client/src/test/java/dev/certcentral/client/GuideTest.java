package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.client.EuQualifiedPersonalOrder.Certificate;
import dev.certcentral.client.EuQualifiedPersonalOrder.CommonNameIndicator;
import dev.certcentral.client.EuQualifiedPersonalOrder.ProfileOption;
import dev.certcentral.client.EuQualifiedPersonalOrder.SignatureHash;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.check.Pem;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.check.Violation;
import dev.certcentral.runtime.error.NotPlacedException;
import dev.certcentral.runtime.error.OutcomeUnknownException;
import dev.certcentral.runtime.once.OnceCall;
import dev.certcentral.sandbox.faults.Fault;
import dev.certcentral.sandbox.junit.SandboxExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The guide in the package's Javadoc shows code that compiles and runs. */
@Timeout(120)
class GuideTest {

    private static final Path MODULE = Path.of(System.getProperty("project.root"), "generated-client");
    private static final Path SELF = MODULE.resolve("src/test/java/dev/certcentral/client/GuideTest.java");
    private static final Path GUIDE = MODULE.resolve("src/main/java/dev/certcentral/client/package-info.java");

    private static final Pattern SHOWN = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n \\* }</pre>");
    private static final Pattern RUN = Pattern.compile("(?s)// guide:start\n(.*?)\n *// guide:end");

    // guide:start
    @RegisterExtension
    static final SandboxExtension sandbox =
            SandboxExtension.create(settings -> settings.issueAfter(Duration.ofMillis(300)));

    static CertCentral.Builder client() {
        return CertCentral.builder()
                .region(Region.EUROPE)
                .baseUrl(sandbox.url())
                .apiKey(ApiKey.of(sandbox.key()));
    }
    // guide:end

    private final List<String> reported = new ArrayList<>();
    private CertCentral certCentral;

    @BeforeEach
    void open() {
        certCentral = client().waiting(new Waiting(
                        Duration.ofSeconds(60), Duration.ofMillis(10), Duration.ofMillis(40), Duration.ofSeconds(30)))
                .build();
    }

    @AfterEach
    void close() {
        certCentral.close();
    }

    private void keep(String id) {
        reported.add(id);
    }

    private void report(String path, String message, String fix) {
        reported.add(path + ": " + message + "; " + fix);
    }

    private static CertCentral opened(String secret) {
        // guide:start
        CertCentral certCentral = CertCentral.builder()
                .region(Region.EUROPE) // the one whose console you sign in to
                .apiKey(ApiKey.of(secret)) // or ApiKey.fromEnvironment(), or one that can change: ApiKey.watching(file)
                .build();
        // guide:end
        return certCentral;
    }

    private static EuQualifiedPersonalOrder order(String signingRequest) {
        // guide:start
        EuQualifiedPersonalOrder order = EuQualifiedPersonalOrder.builder()
                .certificate(Certificate.builder()
                        .commonNameIndicator(CommonNameIndicator.GIVEN_NAME_SURNAME)
                        .individual(Individual.builder()
                                .country("us")
                                .email("john.doe@example.com")
                                .firstName("John")
                                .lastName("Doe")
                                .state("New York")
                                .telephone("+1-555-555-5555")
                                .build())
                        .profileOption(ProfileOption.ENCRYPTION)
                        .signatureHash(SignatureHash.SHA256)
                        .csr(Pem.singleLine(signingRequest))
                        .build())
                .payment(Payment.balance())
                .provisioning(Provisioning.csr())
                .orderValidity(OrderValidity.years(1))
                .build();
        // guide:end
        return order;
    }

    private static EuQualifiedPersonalOrder paidByCard(
            EuQualifiedPersonalOrder order, CreditCard card, BillingAddress billingAddress) {
        // guide:start
        Payment payment = Payment.card(card, billingAddress); // balance() and profile() bring nothing
        EuQualifiedPersonalOrder paidByCard = order.toBuilder().payment(payment).build();
        // guide:end
        return paidByCard;
    }

    private void refused(EuQualifiedPersonalOrder order) {
        // guide:start
        try {
            order.toBuilder().alternativeOrderId("x".repeat(65)).build();
        } catch (ValidationException refused) {
            for (Violation violation : refused.violations()) {
                report(violation.path(), violation.message(), violation.fix());
            }
        }
        // guide:end
    }

    private Optional<OrderPlaced> once(EuQualifiedPersonalOrder order) {
        // guide:start
        OnceCall<OrderPlaced> call = certCentral.orders().euQualifiedPersonalOnce(order);
        keep(call.id()); // where it survives a crash of this program
        try {
            return Optional.of(call.execute());
        } catch (NotPlacedException e) {
            return Optional.empty(); // nothing was bought: order again when the cause is gone
        } catch (OutcomeUnknownException e) {
            throw e; // look e.id() up later with orders().byAlternativeId(...), before anybody orders again
        }
        // guide:end
    }

    private List<X509Certificate> life(OrderPlaced placed) {
        // guide:start
        for (long request : certCentral.orders().requestsOf(placed)) {
            certCentral.requests().approve(request); // somebody must say so: it costs money
        }
        OrderInfo settled = certCentral.orders().await(placed.id(), Duration.ofDays(7));
        List<X509Certificate> chain = settled.status().isIssued()
                ? certCentral.certificates().chainOfOrder(settled.id()) // the certificate first
                : List.of(); // rejected or canceled
        // guide:end
        return chain;
    }

    // guide:start
    @Test
    void lostAnswerBuysNothingTwice() {
        sandbox.faults().next(1, "order_eu_qualified_personal", Fault.lostAnswer());
        assertThat(once(order(SampleOrders.CSR))).isPresent();
        assertThat(sandbox.orders()).hasSize(1);
    }
    // guide:end

    @Test
    void orderLivesAsShown() {
        EuQualifiedPersonalOrder order = order(SampleOrders.CSR);
        OrderPlaced placed = once(order).orElseThrow();
        assertThat(reported).hasSize(1);
        assertThat(life(placed)).hasSize(3);
        refused(order);
        assertThat(reported.get(1)).startsWith("alternative_order_id: is 65 characters long");
        assertThat(opened("0123456789ABCDEF"))
                .hasToString("CertCentral[europe, https://certcentral.digicert.eu/services/v2/]");
        EuQualifiedEsealOrder byCard = SampleOrders.euEseal();
        assertThat(byCard.payment()).isNotEqualTo(order.payment());
    }

    @Test
    void cardBringsItsAddress() {
        CreditCard card = CreditCard.builder()
                .cardholderName("John Doe")
                .cvv("333")
                .expirationMonth("01")
                .expirationYear("2031")
                .number("4111111111111111")
                .setAsDefault(false)
                .build();
        BillingAddress address = BillingAddress.builder()
                .address("360 Taylor Street")
                .city("Richmond")
                .country("us")
                .state("va")
                .zip("69662")
                .build();
        assertThat(paidByCard(order(SampleOrders.CSR), card, address).payment()).isEqualTo(Payment.card(card, address));
    }

    @Test
    void guideShowsThisCode() throws Exception {
        List<String> shown = SHOWN.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group(1).replaceAll("(?m)^ \\* ?", ""))
                .toList();
        List<String> run = RUN.matcher(Files.readString(SELF))
                .results()
                .map(found -> found.group(1).stripIndent())
                .toList();
        assertThat(shown).hasSize(8).containsExactlyInAnyOrderElementsOf(run);
    }
}

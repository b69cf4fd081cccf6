package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import dev.certcentral.client.EuQualifiedPersonalOrder.CertificateValidity;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.check.Violation;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ServerMismatchException;
import dev.certcentral.runtime.json.RawJson;
import dev.certcentral.sandbox.junit.SandboxExtension;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule of the five orders, broken once from a valid order: exactly that violation, at that place; and the sandbox, which
 * judges by a JSON Schema made from the same specs, refuses the same order.
 */
class RulesTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.create(sandbox -> sandbox.clock(RulesTest.CLOCK));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private static EuQualifiedPersonalOrder personal() {
        return SampleOrders.euIndividualOnDevice();
    }

    private static Arguments broken(String rule, String path, EuQualifiedPersonalOrder.Builder order) {
        return broken(
                rule, path, () -> order.build(CLOCK), orders -> orders.euQualifiedPersonal(order.buildUnchecked()));
    }

    private static Arguments broken(String rule, String path, EuQualifiedEsealOrder.Builder order) {
        return broken(rule, path, () -> order.build(CLOCK), orders -> orders.euQualifiedEseal(order.buildUnchecked()));
    }

    private static Arguments broken(String rule, String path, EuQwacPsd2Order.Builder order) {
        return broken(rule, path, () -> order.build(CLOCK), orders -> orders.euQwacPsd2(order.buildUnchecked()));
    }

    private static Arguments broken(String rule, String path, PkioQualifiedEsealOrder.Builder order) {
        return broken(
                rule, path, () -> order.build(CLOCK), orders -> orders.pkioQualifiedEseal(order.buildUnchecked()));
    }

    private static Arguments broken(String rule, String path, DocumentSigningIndividualOrder.Builder order) {
        return broken(
                rule,
                path,
                () -> order.build(CLOCK),
                orders -> orders.documentSigningIndividual(order.buildUnchecked()));
    }

    private static Arguments broken(
            String rule, String path, Supplier<?> build, Function<OrderCalls, OrderPlaced> placeUnchecked) {
        return Arguments.of(rule, path, build, placeUnchecked);
    }

    static Stream<Arguments> brokenOrders() {
        return Stream.of(
                        personalOrders(),
                        esealOrders(),
                        qwacOrders(),
                        pkioOrders(),
                        documentSigningOrders(),
                        paymentOrders())
                .flatMap(orders -> orders);
    }

    private static Stream<Arguments> personalOrders() {
        EuQualifiedPersonalOrder.Certificate certificate = personal().certificate();
        Individual john = certificate.individual();
        return Stream.of(
                broken(
                        "pseudonym-becomes-the-common-name",
                        "certificate.individual.pseudonym",
                        personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .commonNameIndicator(EuQualifiedPersonalOrder.CommonNameIndicator.PSEUDONYM)
                                        .individual(
                                                john.toBuilder().pseudonym(null).build())
                                        .build())),
                broken(
                        "pseudonym-becomes-the-common-name",
                        "certificate.individual.pseudonym",
                        personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .commonNameIndicator(EuQualifiedPersonalOrder.CommonNameIndicator.PSEUDONYM)
                                        .individual(
                                                john.toBuilder().pseudonym(" ").build())
                                        .build())),
                broken(
                        "csr-when-you-keep-the-key",
                        "certificate.csr",
                        personal().toBuilder().provisioning(Provisioning.csr())),
                broken(
                        "one-earlier-order",
                        "renewed_thumbprint",
                        personal().toBuilder()
                                .renewedThumbprint("00112233445566778899aabbccddeeff00112233")
                                .renewalOfOrderId(1)),
                broken(
                        "certificate-ends-within-199-days",
                        "certificate.cert_validity.custom_expiration_date",
                        personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .certValidity(CertificateValidity.until(TODAY.plusDays(200)))
                                        .build())),
                broken(
                        "certificate-ends-within-199-days",
                        "certificate.cert_validity.custom_expiration_date",
                        personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .certValidity(CertificateValidity.until(TODAY.minusDays(1)))
                                        .build())),
                broken(
                        "max",
                        "certificate.cert_validity.days",
                        personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .certValidity(CertificateValidity.days(200))
                                        .build())),
                broken(
                        "max-length",
                        "alternative_order_id",
                        personal().toBuilder().alternativeOrderId("x".repeat(65))),
                broken(
                        "not-on-this-page",
                        "order_validity.days",
                        personal().toBuilder().orderValidity(OrderValidity.days(10))),
                broken("allowed", "order_validity.years", personal().toBuilder().orderValidity(OrderValidity.years(4))),
                broken(
                        "not-on-this-page",
                        "certificate.individual.job_title",
                        personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .individual(john.toBuilder()
                                                .jobTitle("Analyst")
                                                .build())
                                        .build())),
                broken("format", "renewed_thumbprint", personal().toBuilder().renewedThumbprint("00:11")),
                broken(
                        "format",
                        "additional_emails[1]",
                        personal().toBuilder().additionalEmails(List.of("a@example.com", "nobody"))),
                broken(
                        "format",
                        "certificate.individual.telephone",
                        personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .individual(john.toBuilder()
                                                .telephone("555-555")
                                                .build())
                                        .build())),
                broken(
                        "format",
                        "certificate.csr",
                        personal().toBuilder()
                                .certificate(certificate.toBuilder().csr("MII").build())),
                broken(
                        "required",
                        "certificate.individual.last_name",
                        personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .individual(
                                                john.toBuilder().lastName(" ").build())
                                        .build())),
                broken(
                        "required",
                        "custom_fields[0].value",
                        personal().toBuilder()
                                .customFields(List.of(EuQualifiedPersonalOrder.CustomField.builder()
                                        .metadataId(1)
                                        .value("")
                                        .build()))),
                broken("provisioning", "ship_info", personal().toBuilder().provisioning(Provisioning.qscd(null))));
    }

    private static Stream<Arguments> esealOrders() {
        EuQualifiedEsealOrder order = SampleOrders.euEseal();
        Contact contact = order.organization().contacts().get(0);
        return Stream.of(
                broken(
                        "csr-when-you-keep-the-key",
                        "certificate.csr",
                        order.toBuilder()
                                .certificate(order.certificate().toBuilder()
                                        .csr(null)
                                        .build())),
                broken(
                        "required",
                        "organization.contacts",
                        order.toBuilder()
                                .organization(order.organization().toBuilder()
                                        .contacts(List.of())
                                        .build())),
                broken(
                        "at-most-fifteen-verified-contacts",
                        "organization.contacts",
                        order.toBuilder()
                                .organization(order.organization().toBuilder()
                                        .contacts(Collections.nCopies(16, contact))
                                        .build())),
                broken(
                        "known-or-new-organization",
                        "organization.id",
                        order.toBuilder()
                                .organization(EuQualifiedEsealOrder.Organization.builder()
                                        .contacts(List.of(contact))
                                        .build())),
                broken(
                        "new-organization-needs-verified-contact",
                        "organization.contacts",
                        order.toBuilder()
                                .organization(EuQualifiedEsealOrder.Organization.builder()
                                        .contacts(List.of(contact.toBuilder()
                                                .contactType(Contact.ContactType.TECHNICAL_CONTACT)
                                                .build()))
                                        .unlisted("name", RawJson.of("Example"))
                                        .build())),
                broken(
                        "new-contact-needs-details",
                        "organization.contacts[0].email",
                        order.toBuilder()
                                .organization(order.organization().toBuilder()
                                        .contacts(List.of(Contact.builder()
                                                .contactType(Contact.ContactType.VERIFIED_CONTACT)
                                                .firstName("J")
                                                .lastName("D")
                                                .jobTitle("E")
                                                .telephone("1")
                                                .build()))
                                        .build())),
                broken("max", "order_validity.days", order.toBuilder().orderValidity(OrderValidity.days(398))),
                broken(
                        "order-ends-within-397-days",
                        "order_validity.custom_expiration_date",
                        order.toBuilder().orderValidity(OrderValidity.until(TODAY.plusDays(398)))));
    }

    private static Stream<Arguments> qwacOrders() {
        EuQwacPsd2Order order = SampleOrders.euQwacWithNewContact();
        return Stream.of(
                broken(
                        "required",
                        "certificate.psp_roles",
                        order.toBuilder()
                                .certificate(order.certificate().toBuilder()
                                        .pspRoles(List.of())
                                        .build())),
                broken(
                        "required",
                        "certificate.psp_roles[1]",
                        order.toBuilder()
                                .certificate(order.certificate().toBuilder()
                                        .pspRoles(Arrays.asList(EuQwacPsd2Order.PspRole.PSP_AI, null))
                                        .build())),
                broken(
                        "new-organization-needs-verified-contact",
                        "organization.contacts",
                        order.toBuilder()
                                .organization(EuQwacPsd2Order.Organization.builder()
                                        .unlisted("name", RawJson.of("Example"))
                                        .build())),
                broken(
                        "at-most-fifteen-verified-contacts",
                        "organization.contacts",
                        order.toBuilder()
                                .organization(order.organization().toBuilder()
                                        .contacts(Collections.nCopies(
                                                16,
                                                order.organization().contacts().get(0)))
                                        .build())),
                broken(
                        "format",
                        "organization.contacts[0].country",
                        order.toBuilder()
                                .organization(order.organization().toBuilder()
                                        .contacts(List.of(order.organization().contacts().get(0).toBuilder()
                                                .country("USA")
                                                .build()))
                                        .build())),
                broken(
                        "one-earlier-order",
                        "renewed_thumbprint",
                        order.toBuilder()
                                .renewedThumbprint("00112233445566778899aabbccddeeff00112233")
                                .renewalOfOrderId(1)));
    }

    private static Stream<Arguments> pkioOrders() {
        PkioQualifiedEsealOrder order = SampleOrders.pkioEseal();
        return Stream.of(
                broken(
                        "not-on-this-page",
                        "organization.contacts[0].id",
                        order.toBuilder()
                                .organization(order.organization().toBuilder()
                                        .contacts(List.of(order.organization().contacts().get(0).toBuilder()
                                                .id(7)
                                                .build()))
                                        .build())),
                broken(
                        "order-ends-within-397-days",
                        "order_validity.custom_expiration_date",
                        order.toBuilder().orderValidity(OrderValidity.until(TODAY.plusDays(398)))));
    }

    private static Stream<Arguments> documentSigningOrders() {
        DocumentSigningIndividualOrder order = SampleOrders.documentSigningByEmail();
        DocumentSigningIndividualOrder.Certificate certificate = order.certificate();
        return Stream.of(
                broken(
                        "csr-for-delivery-by-email",
                        "certificate.csr",
                        order.toBuilder()
                                .certificate(certificate.toBuilder().csr(null).build())),
                broken(
                        "ecc-key-sizes",
                        "certificate.key_size",
                        order.toBuilder()
                                .certificate(certificate.toBuilder()
                                        .csrKeyType(DocumentSigningIndividualOrder.KeyType.ECC)
                                        .build())),
                broken(
                        "rsa-key-sizes",
                        "certificate.key_size",
                        order.toBuilder()
                                .certificate(certificate.toBuilder()
                                        .csrKeyType(null)
                                        .keySize(DocumentSigningIndividualOrder.KeySize.P_256)
                                        .build())),
                broken(
                        "order-has-a-length",
                        "order_validity.years",
                        order.toBuilder().orderValidity(OrderValidity.builder().build())),
                broken("max", "order_validity.days", order.toBuilder().orderValidity(OrderValidity.days(1096))),
                broken(
                        "order-ends-within-three-years",
                        "order_validity.custom_expiration_date",
                        order.toBuilder()
                                .orderValidity(
                                        OrderValidity.until(TODAY.plusYears(3).plusDays(1)))),
                broken(
                        "one-earlier-order",
                        "renewed_thumbprint",
                        order.toBuilder()
                                .renewedThumbprint("00112233445566778899aabbccddeeff00112233")
                                .renewalOfOrderId(1)),
                broken(
                        "not-on-this-page",
                        "individual.pseudonym",
                        order.toBuilder()
                                .individual(order.individual().toBuilder()
                                        .pseudonym("J")
                                        .build())),
                broken("provisioning", "ship_info", order.toBuilder().provisioning(Delivery.shipToken(null))));
    }

    private static Stream<Arguments> paymentOrders() {
        EuQualifiedEsealOrder order = SampleOrders.euEseal();
        CreditCard card = order.payment().creditCard();
        BillingAddress address = order.payment().billingAddress();
        return Stream.of(
                broken("payment", "billing_address", order.toBuilder().payment(Payment.card(card, null))),
                broken(
                        "format",
                        "credit_card.cvv",
                        order.toBuilder()
                                .payment(Payment.card(card.toBuilder().cvv("12").build(), address))),
                broken(
                        "format",
                        "credit_card.expiration_month",
                        order.toBuilder()
                                .payment(Payment.card(
                                        card.toBuilder().expirationMonth("13").build(), address))),
                broken(
                        "format",
                        "credit_card.expiration_year",
                        order.toBuilder()
                                .payment(Payment.card(
                                        card.toBuilder().expirationYear("30").build(), address))),
                broken(
                        "not-on-this-page",
                        "credit_card.sca_token",
                        order.toBuilder()
                                .payment(Payment.card(
                                        card.toBuilder().scaToken("t").build(), address))),
                broken("required", "payment_method", order.toBuilder().payment(null)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("brokenOrders")
    void brokenRuleIsTheOnlyViolation(
            String rule, String path, Supplier<?> build, Function<OrderCalls, OrderPlaced> placeUnchecked) {
        ValidationException refused = catchThrowableOfType(ValidationException.class, build::get);
        assertThat(refused).isNotNull();
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo(rule);
            assertThat(violation.path()).isEqualTo(path);
            assertThat(violation.severity()).isEqualTo(Violation.Severity.ERROR);
            assertThat(violation.message()).isNotBlank();
            assertThat(violation.fix()).isNotBlank();
            assertThat(violation.javaPath()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("brokenOrders")
    void sandboxRefusesTheSameOrder(
            String rule, String path, Supplier<?> build, Function<OrderCalls, OrderPlaced> placeUnchecked) {
        for (Region region : Region.values()) {
            try (CertCentral certCentral = CertCentral.builder()
                    .region(region)
                    .baseUrl(SANDBOX.url())
                    .apiKey(ApiKey.of(SANDBOX.key()))
                    .build()) {
                OrderPlaced placed = placeUnchecked.apply(certCentral.orders());
                fail("the sandbox took an order that breaks " + rule + ": " + placed);
            } catch (ServerMismatchException notSoldHere) {
                assertThat(notSoldHere).hasMessageContaining(region.id());
            } catch (ApiErrorException refused) {
                assertThat(refused.status()).isEqualTo(400);
                assertThat(refused.errors()).isNotEmpty();
            }
        }
        assertThat(SANDBOX.requests()).hasSize(1);
    }

    @Test
    void limitsThemselvesAreAllowed() {
        List<Object> valid = new ArrayList<>();
        EuQualifiedPersonalOrder.Certificate certificate = personal().certificate();
        valid.add(personal().toBuilder()
                .certificate(certificate.toBuilder()
                        .certValidity(CertificateValidity.until(TODAY.plusDays(199)))
                        .build())
                .alternativeOrderId("x".repeat(64))
                .build(CLOCK));
        valid.add(personal().toBuilder()
                .certificate(certificate.toBuilder()
                        .certValidity(CertificateValidity.days(199))
                        .build())
                .build(CLOCK));
        EuQualifiedEsealOrder eseal = SampleOrders.euEseal();
        valid.add(eseal.toBuilder()
                .organization(eseal.organization().toBuilder()
                        .contacts(Collections.nCopies(
                                15, eseal.organization().contacts().get(0)))
                        .build())
                .orderValidity(OrderValidity.until(TODAY.plusDays(397)))
                .build(CLOCK));
        valid.add(SampleOrders.documentSigningByEmail().toBuilder()
                .orderValidity(OrderValidity.until(TODAY.plusYears(3)))
                .build(CLOCK));
        valid.add(SampleOrders.documentSigningByEmail().toBuilder()
                .orderValidity(OrderValidity.days(1095))
                .build(CLOCK));
        assertThat(valid).hasSize(5).doesNotContainNull();
    }

    @Test
    void everyViolationComesAtOnceInTheOrderOfThePage() {
        ValidationException refused = catchThrowableOfType(
                ValidationException.class,
                () -> personal().toBuilder()
                        .certificate(personal().certificate().toBuilder()
                                .signatureHash(null)
                                .build())
                        .provisioning(Provisioning.csr())
                        .additionalEmails(List.of("x"))
                        .payment(Payment.card(null, null))
                        .build(CLOCK));
        assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactly(
                        "certificate.signature_hash",
                        "certificate.csr",
                        "additional_emails[0]",
                        "credit_card",
                        "billing_address");
        assertThat(refused.violations()).extracting(v -> v.page()).containsOnly("eu_individual");
        assertThat(refused.violations().get(0).rows()).containsExactly(2);
    }

    @Test
    void membersWithoutEffectAreWarnings() {
        EuQualifiedPersonalOrder order = personal().toBuilder()
                .certificate(personal().certificate().toBuilder()
                        .certValidity(CertificateValidity.builder()
                                .days(10)
                                .customExpirationDate(TODAY.plusDays(5))
                                .build())
                        .build())
                .comments("please")
                .build(CLOCK);
        assertThat(order.warnings())
                .extracting(Violation::rule)
                .containsExactly(
                        "short-orders-have-no-certificate-validity",
                        "date-overrides-days",
                        "comments-need-an-approver");
        assertThat(order.warnings()).extracting(Violation::severity).containsOnly(Violation.Severity.WARNING);
    }

    @Test
    void todayIsTheDayInUtc() {
        Clock justBeforeMidnight = Clock.fixed(Instant.parse("2026-11-21T23:59:59Z"), ZoneOffset.ofHours(14));
        assertThat(SampleOrders.euEseal().toBuilder()
                        .orderValidity(OrderValidity.until(LocalDate.of(2026, 11, 21)))
                        .build(justBeforeMidnight))
                .isNotNull();
    }

    @Test
    void wrongValueNamesTheAllowedOnes() {
        ValidationException refused = catchThrowableOfType(
                ValidationException.class,
                () -> personal().toBuilder()
                        .orderValidity(OrderValidity.years(4))
                        .build(CLOCK));
        Violation violation = refused.violations().get(0);
        assertThat(violation.allowed()).containsExactly("1", "2", "3");
    }
}

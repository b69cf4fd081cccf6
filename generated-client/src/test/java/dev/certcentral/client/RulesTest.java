package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.certcentral.client.EuQualifiedPersonalOrder.CertificateValidity;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.check.Violation;
import dev.certcentral.runtime.json.RawJson;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the five orders, broken once from a valid order: exactly that violation, at that place. */
class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private static EuQualifiedPersonalOrder personal() {
        return SampleOrders.euIndividualOnDevice();
    }

    private static Arguments broken(String rule, String path, Supplier<?> build) {
        return Arguments.of(rule, path, build);
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
                        () -> personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .commonNameIndicator(EuQualifiedPersonalOrder.CommonNameIndicator.PSEUDONYM)
                                        .individual(
                                                john.toBuilder().pseudonym(null).build())
                                        .build())
                                .build(CLOCK)),
                broken(
                        "pseudonym-becomes-the-common-name",
                        "certificate.individual.pseudonym",
                        () -> personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .commonNameIndicator(EuQualifiedPersonalOrder.CommonNameIndicator.PSEUDONYM)
                                        .individual(
                                                john.toBuilder().pseudonym(" ").build())
                                        .build())
                                .build(CLOCK)),
                broken(
                        "csr-when-you-keep-the-key",
                        "certificate.csr",
                        () -> personal().toBuilder()
                                .provisioning(Provisioning.csr())
                                .build(CLOCK)),
                broken(
                        "one-earlier-order",
                        "renewed_thumbprint",
                        () -> personal().toBuilder()
                                .renewedThumbprint("00112233445566778899aabbccddeeff00112233")
                                .renewalOfOrderId(1)
                                .build(CLOCK)),
                broken(
                        "certificate-ends-within-199-days",
                        "certificate.cert_validity.custom_expiration_date",
                        () -> personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .certValidity(CertificateValidity.until(TODAY.plusDays(200)))
                                        .build())
                                .build(CLOCK)),
                broken(
                        "certificate-ends-within-199-days",
                        "certificate.cert_validity.custom_expiration_date",
                        () -> personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .certValidity(CertificateValidity.until(TODAY.minusDays(1)))
                                        .build())
                                .build(CLOCK)),
                broken(
                        "max",
                        "certificate.cert_validity.days",
                        () -> personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .certValidity(CertificateValidity.days(200))
                                        .build())
                                .build(CLOCK)),
                broken(
                        "max-length",
                        "alternative_order_id",
                        () -> personal().toBuilder()
                                .alternativeOrderId("x".repeat(65))
                                .build(CLOCK)),
                broken(
                        "not-on-this-page",
                        "order_validity.days",
                        () -> personal().toBuilder()
                                .orderValidity(OrderValidity.days(10))
                                .build(CLOCK)),
                broken(
                        "allowed",
                        "order_validity.years",
                        () -> personal().toBuilder()
                                .orderValidity(OrderValidity.years(4))
                                .build(CLOCK)),
                broken(
                        "not-on-this-page",
                        "certificate.individual.job_title",
                        () -> personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .individual(john.toBuilder()
                                                .jobTitle("Analyst")
                                                .build())
                                        .build())
                                .build(CLOCK)),
                broken(
                        "format",
                        "renewed_thumbprint",
                        () -> personal().toBuilder().renewedThumbprint("00:11").build(CLOCK)),
                broken(
                        "format",
                        "additional_emails[1]",
                        () -> personal().toBuilder()
                                .additionalEmails(List.of("a@example.com", "nobody"))
                                .build(CLOCK)),
                broken(
                        "format",
                        "certificate.individual.telephone",
                        () -> personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .individual(john.toBuilder()
                                                .telephone("555-555")
                                                .build())
                                        .build())
                                .build(CLOCK)),
                broken(
                        "format",
                        "certificate.csr",
                        () -> personal().toBuilder()
                                .certificate(certificate.toBuilder().csr("MII").build())
                                .build(CLOCK)),
                broken(
                        "required",
                        "certificate.individual.last_name",
                        () -> personal().toBuilder()
                                .certificate(certificate.toBuilder()
                                        .individual(
                                                john.toBuilder().lastName(" ").build())
                                        .build())
                                .build(CLOCK)),
                broken(
                        "required",
                        "custom_fields[0].value",
                        () -> personal().toBuilder()
                                .customFields(List.of(EuQualifiedPersonalOrder.CustomField.builder()
                                        .metadataId(1)
                                        .value("")
                                        .build()))
                                .build(CLOCK)),
                broken(
                        "provisioning",
                        "ship_info",
                        () -> personal().toBuilder()
                                .provisioning(Provisioning.qscd(null))
                                .build(CLOCK)));
    }

    private static Stream<Arguments> esealOrders() {
        EuQualifiedEsealOrder order = SampleOrders.euEseal();
        Contact contact = order.organization().contacts().get(0);
        return Stream.of(
                broken(
                        "csr-when-you-keep-the-key",
                        "certificate.csr",
                        () -> order.toBuilder()
                                .certificate(order.certificate().toBuilder()
                                        .csr(null)
                                        .build())
                                .build(CLOCK)),
                broken(
                        "required",
                        "organization.contacts",
                        () -> order.toBuilder()
                                .organization(order.organization().toBuilder()
                                        .contacts(List.of())
                                        .build())
                                .build(CLOCK)),
                broken(
                        "at-most-fifteen-verified-contacts",
                        "organization.contacts",
                        () -> order.toBuilder()
                                .organization(order.organization().toBuilder()
                                        .contacts(Collections.nCopies(16, contact))
                                        .build())
                                .build(CLOCK)),
                broken(
                        "known-or-new-organization",
                        "organization.id",
                        () -> order.toBuilder()
                                .organization(EuQualifiedEsealOrder.Organization.builder()
                                        .contacts(List.of(contact))
                                        .build())
                                .build(CLOCK)),
                broken(
                        "new-organization-needs-verified-contact",
                        "organization.contacts",
                        () -> order.toBuilder()
                                .organization(EuQualifiedEsealOrder.Organization.builder()
                                        .contacts(List.of(contact.toBuilder()
                                                .contactType(Contact.ContactType.TECHNICAL_CONTACT)
                                                .build()))
                                        .unlisted("name", RawJson.of("Example"))
                                        .build())
                                .build(CLOCK)),
                broken(
                        "new-contact-needs-details",
                        "organization.contacts[0].email",
                        () -> order.toBuilder()
                                .organization(order.organization().toBuilder()
                                        .contacts(List.of(Contact.builder()
                                                .contactType(Contact.ContactType.VERIFIED_CONTACT)
                                                .firstName("J")
                                                .lastName("D")
                                                .jobTitle("E")
                                                .telephone("1")
                                                .build()))
                                        .build())
                                .build(CLOCK)),
                broken(
                        "max",
                        "order_validity.days",
                        () -> order.toBuilder()
                                .orderValidity(OrderValidity.days(398))
                                .build(CLOCK)),
                broken(
                        "order-ends-within-397-days",
                        "order_validity.custom_expiration_date",
                        () -> order.toBuilder()
                                .orderValidity(OrderValidity.until(TODAY.plusDays(398)))
                                .build(CLOCK)));
    }

    private static Stream<Arguments> qwacOrders() {
        EuQwacPsd2Order order = SampleOrders.euQwacWithNewContact();
        return Stream.of(
                broken(
                        "required",
                        "certificate.psp_roles",
                        () -> order.toBuilder()
                                .certificate(order.certificate().toBuilder()
                                        .pspRoles(List.of())
                                        .build())
                                .build(CLOCK)),
                broken(
                        "required",
                        "certificate.psp_roles[1]",
                        () -> order.toBuilder()
                                .certificate(order.certificate().toBuilder()
                                        .pspRoles(Arrays.asList(EuQwacPsd2Order.PspRole.PSP_AI, null))
                                        .build())
                                .build(CLOCK)),
                broken(
                        "new-organization-needs-verified-contact",
                        "organization.contacts",
                        () -> order.toBuilder()
                                .organization(EuQwacPsd2Order.Organization.builder()
                                        .unlisted("name", RawJson.of("Example"))
                                        .build())
                                .build(CLOCK)),
                broken(
                        "at-most-fifteen-verified-contacts",
                        "organization.contacts",
                        () -> order.toBuilder()
                                .organization(order.organization().toBuilder()
                                        .contacts(Collections.nCopies(
                                                16,
                                                order.organization().contacts().get(0)))
                                        .build())
                                .build(CLOCK)),
                broken(
                        "format",
                        "organization.contacts[0].country",
                        () -> order.toBuilder()
                                .organization(order.organization().toBuilder()
                                        .contacts(List.of(order.organization().contacts().get(0).toBuilder()
                                                .country("USA")
                                                .build()))
                                        .build())
                                .build(CLOCK)),
                broken(
                        "one-earlier-order",
                        "renewed_thumbprint",
                        () -> order.toBuilder()
                                .renewedThumbprint("00112233445566778899aabbccddeeff00112233")
                                .renewalOfOrderId(1)
                                .build(CLOCK)));
    }

    private static Stream<Arguments> pkioOrders() {
        PkioQualifiedEsealOrder order = SampleOrders.pkioEseal();
        return Stream.of(
                broken(
                        "not-on-this-page",
                        "organization.contacts[0].id",
                        () -> order.toBuilder()
                                .organization(order.organization().toBuilder()
                                        .contacts(List.of(order.organization().contacts().get(0).toBuilder()
                                                .id(7)
                                                .build()))
                                        .build())
                                .build(CLOCK)),
                broken(
                        "order-ends-within-397-days",
                        "order_validity.custom_expiration_date",
                        () -> order.toBuilder()
                                .orderValidity(OrderValidity.until(TODAY.plusDays(398)))
                                .build(CLOCK)));
    }

    private static Stream<Arguments> documentSigningOrders() {
        DocumentSigningIndividualOrder order = SampleOrders.documentSigningByEmail();
        DocumentSigningIndividualOrder.Certificate certificate = order.certificate();
        return Stream.of(
                broken(
                        "csr-for-delivery-by-email",
                        "certificate.csr",
                        () -> order.toBuilder()
                                .certificate(certificate.toBuilder().csr(null).build())
                                .build(CLOCK)),
                broken(
                        "ecc-key-sizes",
                        "certificate.key_size",
                        () -> order.toBuilder()
                                .certificate(certificate.toBuilder()
                                        .csrKeyType(DocumentSigningIndividualOrder.KeyType.ECC)
                                        .build())
                                .build(CLOCK)),
                broken(
                        "rsa-key-sizes",
                        "certificate.key_size",
                        () -> order.toBuilder()
                                .certificate(certificate.toBuilder()
                                        .csrKeyType(null)
                                        .keySize(DocumentSigningIndividualOrder.KeySize.P_256)
                                        .build())
                                .build(CLOCK)),
                broken(
                        "order-has-a-length",
                        "order_validity.years",
                        () -> order.toBuilder()
                                .orderValidity(OrderValidity.builder().build())
                                .build(CLOCK)),
                broken(
                        "max",
                        "order_validity.days",
                        () -> order.toBuilder()
                                .orderValidity(OrderValidity.days(1096))
                                .build(CLOCK)),
                broken(
                        "order-ends-within-three-years",
                        "order_validity.custom_expiration_date",
                        () -> order.toBuilder()
                                .orderValidity(
                                        OrderValidity.until(TODAY.plusYears(3).plusDays(1)))
                                .build(CLOCK)),
                broken(
                        "one-earlier-order",
                        "renewed_thumbprint",
                        () -> order.toBuilder()
                                .renewedThumbprint("00112233445566778899aabbccddeeff00112233")
                                .renewalOfOrderId(1)
                                .build(CLOCK)),
                broken(
                        "not-on-this-page",
                        "individual.pseudonym",
                        () -> order.toBuilder()
                                .individual(order.individual().toBuilder()
                                        .pseudonym("J")
                                        .build())
                                .build(CLOCK)),
                broken(
                        "provisioning",
                        "ship_info",
                        () -> order.toBuilder()
                                .provisioning(Delivery.shipToken(null))
                                .build(CLOCK)));
    }

    private static Stream<Arguments> paymentOrders() {
        EuQualifiedEsealOrder order = SampleOrders.euEseal();
        CreditCard card = order.payment().creditCard();
        BillingAddress address = order.payment().billingAddress();
        return Stream.of(
                broken(
                        "payment",
                        "billing_address",
                        () -> order.toBuilder()
                                .payment(Payment.card(card, null))
                                .build(CLOCK)),
                broken(
                        "format",
                        "credit_card.cvv",
                        () -> order.toBuilder()
                                .payment(Payment.card(card.toBuilder().cvv("12").build(), address))
                                .build(CLOCK)),
                broken(
                        "format",
                        "credit_card.expiration_month",
                        () -> order.toBuilder()
                                .payment(Payment.card(
                                        card.toBuilder().expirationMonth("13").build(), address))
                                .build(CLOCK)),
                broken(
                        "format",
                        "credit_card.expiration_year",
                        () -> order.toBuilder()
                                .payment(Payment.card(
                                        card.toBuilder().expirationYear("30").build(), address))
                                .build(CLOCK)),
                broken(
                        "not-on-this-page",
                        "credit_card.sca_token",
                        () -> order.toBuilder()
                                .payment(Payment.card(
                                        card.toBuilder().scaToken("t").build(), address))
                                .build(CLOCK)),
                broken(
                        "required",
                        "payment_method",
                        () -> order.toBuilder().payment(null).build(CLOCK)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("brokenOrders")
    void brokenRuleIsTheOnlyViolation(String rule, String path, Supplier<?> build) {
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
                .containsExactly("date-overrides-days", "comments-need-an-approver");
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

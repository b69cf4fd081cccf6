package dev.certcentral.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.certcentral.client.EuQualifiedPersonalOrder.CommonNameIndicator;
import dev.certcentral.client.EuQwacPsd2Order.PspContact;
import dev.certcentral.client.EuQwacPsd2Order.PspRole;
import dev.certcentral.client.ShipInfo.ShippingMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The samples of the five pages, built with the generated builders. The specs' errata say what was repaired. */
final class SampleOrders {

    /** The signing request of the document signing page; it stands in where other pages hide theirs. */
    static final String CSR = resource("samples/csr.txt").strip();

    private SampleOrders() {}

    static EuQualifiedPersonalOrder euIndividualOnDevice() {
        return EuQualifiedPersonalOrder.builder()
                .certificate(johnDoe().build())
                .payment(Payment.balance())
                .provisioning(Provisioning.qscd(richmond(ShippingMethod.STANDARD)))
                .orderValidity(OrderValidity.years(1))
                .skipApproval(true)
                .build();
    }

    static EuQualifiedPersonalOrder euIndividualWithCsr() {
        return EuQualifiedPersonalOrder.builder()
                .certificate(johnDoe().csr(CSR).build())
                .payment(Payment.balance())
                .provisioning(Provisioning.csr())
                .orderValidity(OrderValidity.years(1))
                .skipApproval(true)
                .build();
    }

    private static EuQualifiedPersonalOrder.Certificate.Builder johnDoe() {
        return EuQualifiedPersonalOrder.Certificate.builder()
                .commonNameIndicator(CommonNameIndicator.GIVEN_NAME_SURNAME)
                .individual(Individual.builder()
                        .country("us")
                        .email("john.doe@example.com")
                        .firstName("John")
                        .lastName("Doe")
                        .state("New York")
                        .telephone("+1-555-555-5555")
                        .pseudonym("JohnDoe123")
                        .city("New York City")
                        .zip("10001")
                        .build())
                .profileOption(EuQualifiedPersonalOrder.ProfileOption.ENCRYPTION)
                .signatureHash(EuQualifiedPersonalOrder.SignatureHash.SHA256);
    }

    static EuQualifiedEsealOrder euEseal() {
        return EuQualifiedEsealOrder.builder()
                .certificate(EuQualifiedEsealOrder.Certificate.builder()
                        .profileOption("nonrepudiation")
                        .signatureHash(EuQualifiedEsealOrder.SignatureHash.SHA256)
                        .isRsassaPss(false)
                        .csr(CSR)
                        .build())
                .csaAgreedTo(true)
                .organization(EuQualifiedEsealOrder.Organization.builder()
                        .contacts(List.of(engineer()))
                        .id(2042709)
                        .build())
                .payment(Payment.card(
                        CreditCard.builder()
                                .cardholderName("John Doe")
                                .cvv("333")
                                .expirationMonth("01")
                                .expirationYear("2026")
                                .number("4111111111111111")
                                .setAsDefault(false)
                                .saveCreditCard(null)
                                .build(),
                        BillingAddress.builder()
                                .address("360 Taylor Street")
                                .city("Richmond")
                                .country("us")
                                .state("va")
                                .zip("69662")
                                .build()))
                .provisioning(Provisioning.csr())
                .orderValidity(OrderValidity.years(1))
                .build();
    }

    static EuQwacPsd2Order euQwacWithNewContact() {
        return euQwac(PspContact.builder()
                .contactType(EuQwacPsd2Order.ContactType.VERIFIED_CONTACT)
                .country("US")
                .firstName("John")
                .lastName("Doe")
                .jobTitle("Manager")
                .telephone("+12 345 678 9012")
                .email("john.doe@example.com")
                .pseudonym("JohnDoe123")
                .city("Lehi")
                .state("UT")
                .zip("84103")
                .build());
    }

    static EuQwacPsd2Order euQwacWithKnownContact() {
        return euQwac(PspContact.builder()
                .contactType(EuQwacPsd2Order.ContactType.VERIFIED_CONTACT)
                .country("US")
                .userId(2812497L)
                .build());
    }

    private static EuQwacPsd2Order euQwac(PspContact contact) {
        return EuQwacPsd2Order.builder()
                .certificate(EuQwacPsd2Order.Certificate.builder()
                        .commonName("example.net")
                        .csr(CSR)
                        .pspRoles(List.of(PspRole.PSP_AS, PspRole.PSP_AI, PspRole.PSP_PI, PspRole.PSP_IC))
                        .signatureHash(EuQwacPsd2Order.SignatureHash.SHA256)
                        .dnsNames(List.of("example.com", "example.org"))
                        .build())
                .organization(EuQwacPsd2Order.Organization.builder()
                        .id(12345L)
                        .contacts(List.of(contact))
                        .build())
                .dcvMethod("email")
                .orderValidity(OrderValidity.years(1))
                .payment(Payment.balance())
                .build();
    }

    static PkioQualifiedEsealOrder pkioEseal() {
        return PkioQualifiedEsealOrder.builder()
                .certificate(PkioQualifiedEsealOrder.Certificate.builder()
                        .profileOption(PkioQualifiedEsealOrder.ProfileOption.NONREPUDIATION)
                        .signatureHash(PkioQualifiedEsealOrder.SignatureHash.SHA256)
                        .build())
                .csaAgreedTo(true)
                .organization(PkioQualifiedEsealOrder.Organization.builder()
                        .contacts(List.of(engineer()))
                        .id(2042709L)
                        .build())
                .payment(Payment.balance())
                .provisioning(QscdProvisioning.qscd(ShipInfo.builder()
                        .addr1("534 Jefferson Street")
                        .addr2("Floor 94")
                        .city("New Orleans")
                        .country("us")
                        .method(ShippingMethod.STANDARD)
                        .name("John Doe")
                        .state("la")
                        .zip("58061")
                        .build()))
                .orderValidity(OrderValidity.years(1))
                .build();
    }

    static DocumentSigningIndividualOrder documentSigningOnToken() {
        return documentSigning(signing().build(), Delivery.shipToken(richmond(ShippingMethod.EXPEDITED)));
    }

    static DocumentSigningIndividualOrder documentSigningInApp() {
        return documentSigning(signing().build(), Delivery.clientApp());
    }

    static DocumentSigningIndividualOrder documentSigningByEmail() {
        return documentSigning(
                signing()
                        .csr(CSR)
                        .keySize(DocumentSigningIndividualOrder.KeySize.RSA_2048)
                        .csrKeyType(DocumentSigningIndividualOrder.KeyType.RSA)
                        .build(),
                Delivery.email());
    }

    private static DocumentSigningIndividualOrder.Certificate.Builder signing() {
        return DocumentSigningIndividualOrder.Certificate.builder()
                .usageDesignation(DocumentSigningIndividualOrder.UsageDesignation.builder()
                        .primaryUsage(DocumentSigningIndividualOrder.PrimaryUsage.SIGNING)
                        .additionalUsages(List.of(
                                DocumentSigningIndividualOrder.AdditionalUsage.ADOBE_AUTHENTIC_DOCUMENTS_TRUST,
                                DocumentSigningIndividualOrder.AdditionalUsage.MS_DOCUMENT_SIGNING,
                                DocumentSigningIndividualOrder.AdditionalUsage.DOCUMENT_SIGNING))
                        .build())
                .signatureHash(DocumentSigningIndividualOrder.SignatureHash.SHA256);
    }

    private static DocumentSigningIndividualOrder documentSigning(
            DocumentSigningIndividualOrder.Certificate certificate, Delivery delivery) {
        return DocumentSigningIndividualOrder.builder()
                .certificate(certificate)
                .csaAgreedTo(true)
                .individual(Individual.builder()
                        .country("us")
                        .email("g@g.com")
                        .firstName("Jonh")
                        .lastName("Doe")
                        .state("va")
                        .telephone("+11234567890")
                        .jobTitle("Analyst")
                        .build())
                .orderValidity(OrderValidity.years(1))
                .payment(Payment.balance())
                .provisioning(delivery)
                .customRenewalMessage("Renew me")
                .additionalEmails(List.of("jill.valentine@example.com", "leon.kennedy@example.com"))
                .build();
    }

    private static Contact engineer() {
        return Contact.builder()
                .contactType(Contact.ContactType.VERIFIED_CONTACT)
                .userId(2812497L)
                .firstName("John")
                .lastName("Doe")
                .jobTitle("Engineer")
                .telephone("1801-903-4284")
                .email("john.doe@johndoe.com")
                .build();
    }

    private static ShipInfo richmond(ShippingMethod method) {
        return ShipInfo.builder()
                .addr1("360 Taylor Street")
                .addr2("Floor 74")
                .city("Richmond")
                .country("us")
                .method(method)
                .name("John Doe")
                .state("va")
                .zip("69662")
                .build();
    }

    /** A test resource as text. */
    static String resource(String name) {
        try (InputStream in = SampleOrders.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

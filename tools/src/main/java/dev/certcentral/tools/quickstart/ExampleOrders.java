package dev.certcentral.tools.quickstart;

import dev.certcentral.client.BillingAddress;
import dev.certcentral.client.Contact;
import dev.certcentral.client.CreditCard;
import dev.certcentral.client.Delivery;
import dev.certcentral.client.DocumentSigningIndividualOrder;
import dev.certcentral.client.EuQualifiedEsealOrder;
import dev.certcentral.client.EuQualifiedPersonalOrder;
import dev.certcentral.client.EuQwacPsd2Order;
import dev.certcentral.client.Individual;
import dev.certcentral.client.OrderValidity;
import dev.certcentral.client.Payment;
import dev.certcentral.client.PkioQualifiedEsealOrder;
import dev.certcentral.client.Provisioning;
import dev.certcentral.client.QscdProvisioning;
import dev.certcentral.client.ShipInfo;
import java.util.List;

/** One order of each kind, of people and organizations that do not exist. */
final class ExampleOrders {

    /** PEM in form only: nobody holds the key. */
    private static final String CSR =
            "-----BEGIN CERTIFICATE REQUEST-----MIIBCTCBsAIBADAaMRgwFgYDVQQDDA9xdWlja3N0YXJ0LnRlc3Q=-----END CERTIFICATE REQUEST-----";

    private ExampleOrders() {}

    static EuQualifiedPersonalOrder personal() {
        return EuQualifiedPersonalOrder.builder()
                .certificate(EuQualifiedPersonalOrder.Certificate.builder()
                        .signatureHash(EuQualifiedPersonalOrder.SignatureHash.SHA256)
                        .profileOption(EuQualifiedPersonalOrder.ProfileOption.NONREPUDIATION)
                        .commonNameIndicator(EuQualifiedPersonalOrder.CommonNameIndicator.GIVEN_NAME_SURNAME)
                        .individual(ada())
                        .build())
                .provisioning(Provisioning.qscd(parcel()))
                .payment(Payment.balance())
                .orderValidity(OrderValidity.years(1))
                .comments("for the annual report")
                .build();
    }

    static EuQualifiedEsealOrder eseal() {
        return EuQualifiedEsealOrder.builder()
                .certificate(EuQualifiedEsealOrder.Certificate.builder()
                        .signatureHash(EuQualifiedEsealOrder.SignatureHash.SHA256)
                        .profileOption("nonrepudiation")
                        .csr(CSR)
                        .build())
                .csaAgreedTo(true)
                .provisioning(Provisioning.csr())
                .organization(EuQualifiedEsealOrder.Organization.builder()
                        .contacts(List.of(representative()))
                        .id(20_427L)
                        .build())
                .payment(Payment.card(card(), address()))
                .orderValidity(OrderValidity.years(2))
                .build();
    }

    static EuQwacPsd2Order website() {
        return EuQwacPsd2Order.builder()
                .certificate(EuQwacPsd2Order.Certificate.builder()
                        .commonName("bank.example")
                        .csr(CSR)
                        .signatureHash(EuQwacPsd2Order.SignatureHash.SHA256)
                        .pspRoles(List.of(EuQwacPsd2Order.PspRole.PSP_AI, EuQwacPsd2Order.PspRole.PSP_PI))
                        .dnsNames(List.of("www.bank.example"))
                        .build())
                .organization(
                        EuQwacPsd2Order.Organization.builder().id(20_427L).build())
                .payment(Payment.profile())
                .orderValidity(OrderValidity.days(397))
                .build();
    }

    static PkioQualifiedEsealOrder pkioSeal() {
        return PkioQualifiedEsealOrder.builder()
                .certificate(PkioQualifiedEsealOrder.Certificate.builder()
                        .signatureHash(PkioQualifiedEsealOrder.SignatureHash.SHA256)
                        .profileOption(PkioQualifiedEsealOrder.ProfileOption.NONREPUDIATION)
                        .build())
                .csaAgreedTo(true)
                .provisioning(QscdProvisioning.qscd(parcel()))
                .organization(PkioQualifiedEsealOrder.Organization.builder()
                        .contacts(List.of(representative()))
                        .id(20_428L)
                        .build())
                .payment(Payment.balance())
                .build();
    }

    static DocumentSigningIndividualOrder documentSigning() {
        return DocumentSigningIndividualOrder.builder()
                .certificate(DocumentSigningIndividualOrder.Certificate.builder()
                        .usageDesignation(DocumentSigningIndividualOrder.UsageDesignation.builder()
                                .primaryUsage(DocumentSigningIndividualOrder.PrimaryUsage.SIGNING)
                                .build())
                        .build())
                .provisioning(Delivery.clientApp())
                .csaAgreedTo(true)
                .orderValidity(OrderValidity.years(3))
                .individual(ada())
                .payment(Payment.balance())
                .build();
    }

    /** Breaks rules on purpose: the caller shows what {@code build()} says about it. */
    static DocumentSigningIndividualOrder wrong() {
        return DocumentSigningIndividualOrder.builder()
                .certificate(DocumentSigningIndividualOrder.Certificate.builder()
                        .usageDesignation(DocumentSigningIndividualOrder.UsageDesignation.builder()
                                .primaryUsage(DocumentSigningIndividualOrder.PrimaryUsage.SIGNING)
                                .build())
                        .csrKeyType(DocumentSigningIndividualOrder.KeyType.ECC)
                        .keySize(DocumentSigningIndividualOrder.KeySize.RSA_2048)
                        .build())
                .provisioning(Delivery.email())
                .csaAgreedTo(true)
                .orderValidity(OrderValidity.days(2000))
                .individual(Individual.builder()
                        .firstName("Ada")
                        .lastName(" ")
                        .email("ada at example.com")
                        .telephone("020 7946 0000")
                        .country("nl")
                        .state("Noord-Holland")
                        .build())
                .payment(Payment.balance())
                .build();
    }

    private static Individual ada() {
        return Individual.builder()
                .firstName("Ada")
                .lastName("Lovelace")
                .email("ada@example.com")
                .telephone("+31 20 555 0100")
                .country("nl")
                .state("Noord-Holland")
                .city("Amsterdam")
                .build();
    }

    private static Contact representative() {
        return Contact.builder()
                .contactType(Contact.ContactType.VERIFIED_CONTACT)
                .firstName("Grace")
                .lastName("Hopper")
                .jobTitle("Director")
                .telephone("+31 20 555 0101")
                .email("grace@example.com")
                .build();
    }

    private static ShipInfo parcel() {
        return ShipInfo.builder()
                .name("Ada Lovelace")
                .addr1("Keizersgracht 1")
                .addr2("2nd floor")
                .city("Amsterdam")
                .state("Noord-Holland")
                .zip("1015 CN")
                .country("nl")
                .method(ShipInfo.ShippingMethod.STANDARD)
                .build();
    }

    private static CreditCard card() {
        return CreditCard.builder()
                .number("4111111111111111")
                .expirationMonth("12")
                .expirationYear("2030")
                .cvv("123")
                .cardholderName("Grace Hopper")
                .setAsDefault(false)
                .build();
    }

    private static BillingAddress address() {
        return BillingAddress.builder()
                .address("Keizersgracht 1")
                .city("Amsterdam")
                .country("nl")
                .zip("1015 CN")
                .build();
    }
}

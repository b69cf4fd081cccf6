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

/** One order of each kind, and one with mistakes. People and places are made up. */
final class ExampleOrders {

    private ExampleOrders() {}

    static EuQualifiedPersonalOrder personal() {
        return EuQualifiedPersonalOrder.builder()
                .certificate(EuQualifiedPersonalOrder.Certificate.builder()
                        .commonNameIndicator(EuQualifiedPersonalOrder.CommonNameIndicator.GIVEN_NAME_SURNAME)
                        .individual(ada().build())
                        .profileOption(EuQualifiedPersonalOrder.ProfileOption.NONREPUDIATION)
                        .signatureHash(EuQualifiedPersonalOrder.SignatureHash.SHA256)
                        .build())
                .payment(Payment.card(card(), billingAddress()))
                .provisioning(Provisioning.qscd(parcel()))
                .orderValidity(OrderValidity.years(1))
                .comments("for the annual report")
                .build();
    }

    static EuQualifiedEsealOrder seal() {
        return EuQualifiedEsealOrder.builder()
                .certificate(EuQualifiedEsealOrder.Certificate.builder()
                        .profileOption("nonrepudiation")
                        .signatureHash(EuQualifiedEsealOrder.SignatureHash.SHA256)
                        .csr(SigningRequest.of("Example Seals"))
                        .build())
                .csaAgreedTo(true)
                .organization(EuQualifiedEsealOrder.Organization.builder()
                        .contacts(List.of(representative()))
                        .id(112233L)
                        .build())
                .payment(Payment.balance())
                .provisioning(Provisioning.csr())
                .orderValidity(OrderValidity.years(2))
                .build();
    }

    static EuQwacPsd2Order website() {
        return EuQwacPsd2Order.builder()
                .certificate(EuQwacPsd2Order.Certificate.builder()
                        .commonName("pay.example.com")
                        .csr(SigningRequest.of("pay.example.com"))
                        .pspRoles(List.of(EuQwacPsd2Order.PspRole.PSP_AS, EuQwacPsd2Order.PspRole.PSP_PI))
                        .signatureHash(EuQwacPsd2Order.SignatureHash.SHA256)
                        .build())
                .organization(EuQwacPsd2Order.Organization.builder()
                        .id(112233L)
                        .contacts(List.of(EuQwacPsd2Order.PspContact.builder()
                                .contactType(EuQwacPsd2Order.ContactType.VERIFIED_CONTACT)
                                .country("nl")
                                .userId(445566L)
                                .build()))
                        .build())
                .orderValidity(OrderValidity.days(365))
                .payment(Payment.profile())
                .build();
    }

    static PkioQualifiedEsealOrder dutchSeal() {
        return PkioQualifiedEsealOrder.builder()
                .certificate(PkioQualifiedEsealOrder.Certificate.builder()
                        .profileOption(PkioQualifiedEsealOrder.ProfileOption.NONREPUDIATION)
                        .signatureHash(PkioQualifiedEsealOrder.SignatureHash.SHA256)
                        .build())
                .csaAgreedTo(true)
                .organization(PkioQualifiedEsealOrder.Organization.builder()
                        .contacts(List.of(representative()))
                        .id(112233L)
                        .build())
                .payment(Payment.balance())
                .provisioning(QscdProvisioning.qscd(parcel()))
                .orderValidity(OrderValidity.years(1))
                .build();
    }

    static DocumentSigningIndividualOrder documentSigning() {
        return DocumentSigningIndividualOrder.builder()
                .certificate(DocumentSigningIndividualOrder.Certificate.builder()
                        .usageDesignation(DocumentSigningIndividualOrder.UsageDesignation.builder()
                                .primaryUsage(DocumentSigningIndividualOrder.PrimaryUsage.SIGNING)
                                .build())
                        .build())
                .csaAgreedTo(true)
                .individual(ada().build())
                .orderValidity(OrderValidity.years(3))
                .payment(Payment.balance())
                .provisioning(Delivery.shipToken(parcel()))
                .skipApproval(true)
                .build();
    }

    /** An order that breaks rules of several kinds; building it fails. */
    static EuQualifiedPersonalOrder wrong() {
        return EuQualifiedPersonalOrder.builder()
                .certificate(EuQualifiedPersonalOrder.Certificate.builder()
                        .commonNameIndicator(EuQualifiedPersonalOrder.CommonNameIndicator.PSEUDONYM)
                        .individual(Individual.builder()
                                .country("Netherlands")
                                .email("ada at example.com")
                                .firstName("Ada")
                                .lastName(" ")
                                .state("Utrecht")
                                .telephone("555-5555")
                                .build())
                        .profileOption(EuQualifiedPersonalOrder.ProfileOption.ENCRYPTION)
                        .signatureHash(EuQualifiedPersonalOrder.SignatureHash.SHA256)
                        .build())
                .payment(Payment.balance())
                .provisioning(Provisioning.csr())
                .alternativeOrderId("x".repeat(65))
                .renewedThumbprint("00".repeat(20))
                .renewalOfOrderId(4_300_000_001L)
                .build();
    }

    private static Individual.Builder ada() {
        return Individual.builder()
                .country("nl")
                .email("ada@example.com")
                .firstName("Ada")
                .lastName("Example")
                .state("Utrecht")
                .telephone("+31 20 555 0100");
    }

    private static Contact representative() {
        return Contact.builder()
                .contactType(Contact.ContactType.VERIFIED_CONTACT)
                .firstName("Bo")
                .lastName("Example")
                .jobTitle("Director")
                .telephone("+31 20 555 0101")
                .email("bo@example.com")
                .build();
    }

    private static ShipInfo parcel() {
        return ShipInfo.builder()
                .addr1("1 Example Street")
                .addr2("Second floor")
                .city("Utrecht")
                .country("nl")
                .method(ShipInfo.ShippingMethod.STANDARD)
                .name("Ada Example")
                .state("Utrecht")
                .zip("3500 AA")
                .build();
    }

    /** The number is a card network's public test number. */
    private static CreditCard card() {
        return CreditCard.builder()
                .cardholderName("Ada Example")
                .cvv("123")
                .expirationMonth("12")
                .expirationYear("2030")
                .number("4111111111111111")
                .setAsDefault(false)
                .build();
    }

    private static BillingAddress billingAddress() {
        return BillingAddress.builder()
                .address("1 Example Street")
                .city("Utrecht")
                .country("nl")
                .zip("3500 AA")
                .build();
    }
}

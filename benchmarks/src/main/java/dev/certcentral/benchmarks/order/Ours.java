package dev.certcentral.benchmarks.order;

import dev.certcentral.client.BillingAddress;
import dev.certcentral.client.CreditCard;
import dev.certcentral.client.Delivery;
import dev.certcentral.client.DocumentSigningIndividualOrder;
import dev.certcentral.client.EuQwacPsd2Order;
import dev.certcentral.client.EuQwacPsd2Order.PspContact;
import dev.certcentral.client.Individual;
import dev.certcentral.client.OrderValidity;
import dev.certcentral.client.Payment;
import dev.certcentral.client.ServerPlatform;
import dev.certcentral.client.ShipInfo;
import java.io.IOException;
import java.util.List;

/** This project: staged builders, every rule checked, JSON. */
public final class Ours implements OrderContender {

    private final OurJson json = new OurJson();

    @Override
    public byte[] psd2(Words words) throws IOException {
        return json.write(psd2Order(words));
    }

    /** Built and checked. */
    public static EuQwacPsd2Order psd2Order(Words words) {
        return EuQwacPsd2Order.builder()
                .certificate(EuQwacPsd2Order.Certificate.builder()
                        .commonName(Fixed.DOMAIN)
                        .csr(Fixed.CSR)
                        .pspRoles(List.of(EuQwacPsd2Order.PspRole.PSP_AI, EuQwacPsd2Order.PspRole.PSP_PI))
                        .signatureHash(EuQwacPsd2Order.SignatureHash.SHA256)
                        .serviceName(words.service())
                        .dnsNames(Fixed.MORE_DOMAINS)
                        .serverPlatform(platform())
                        .profileOption(Fixed.PROFILE)
                        .build())
                .organization(EuQwacPsd2Order.Organization.builder()
                        .id(Fixed.ORGANIZATION)
                        .contacts(List.of(
                                contact(words, EuQwacPsd2Order.ContactType.VERIFIED_CONTACT, Fixed.APPROVER),
                                contact(words, EuQwacPsd2Order.ContactType.TECHNICAL_CONTACT, Fixed.TECHNICIAN)))
                        .skipDuplicateOrgCheck(true)
                        .build())
                .payment(Payment.card(card(words).scaToken(Fixed.TOKEN).build(), address(words)))
                .dcvMethod(Fixed.CONTROL)
                .renewedThumbprint(Fixed.THUMBPRINT)
                .orderValidity(OrderValidity.years(Fixed.YEARS))
                .build();
    }

    private static PspContact contact(Words words, EuQwacPsd2Order.ContactType type, long user) {
        return PspContact.builder()
                .contactType(type)
                .country(Fixed.COUNTRY)
                .userId(user)
                .firstName(words.givenName())
                .lastName(words.familyName())
                .jobTitle(words.jobTitle())
                .telephone(Fixed.PHONE)
                .email(Fixed.EMAIL)
                .pseudonym(words.pseudonym())
                .city(words.city())
                .state(words.state())
                .zip(Fixed.ZIP)
                .build();
    }

    @Override
    public byte[] signing(Words words) throws IOException {
        return json.write(DocumentSigningIndividualOrder.builder()
                .certificate(signingCertificate())
                .csaAgreedTo(true)
                .individual(individual(words))
                .orderValidity(OrderValidity.years(Fixed.YEARS))
                .payment(Payment.card(card(words).build(), address(words)))
                .provisioning(Delivery.shipToken(shipment(words)))
                .comments(words.remark())
                .skipApproval(false)
                .renewalOfOrderId(Fixed.EARLIER_ORDER)
                .customRenewalMessage(words.remark())
                .additionalEmails(Fixed.MORE_EMAILS)
                .userIdAssignments(Fixed.USERS)
                .promoCode(Fixed.PROMOTION)
                .build());
    }

    private static DocumentSigningIndividualOrder.Certificate signingCertificate() {
        return DocumentSigningIndividualOrder.Certificate.builder()
                .usageDesignation(DocumentSigningIndividualOrder.UsageDesignation.builder()
                        .primaryUsage(DocumentSigningIndividualOrder.PrimaryUsage.SIGNING)
                        .additionalUsages(List.of(
                                DocumentSigningIndividualOrder.AdditionalUsage.MS_DOCUMENT_SIGNING,
                                DocumentSigningIndividualOrder.AdditionalUsage.DOCUMENT_SIGNING))
                        .build())
                .serverPlatform(platform())
                .caCertId(Fixed.ISSUER)
                .csr(Fixed.CSR)
                .keySize(DocumentSigningIndividualOrder.KeySize.RSA_3072)
                .csrKeyType(DocumentSigningIndividualOrder.KeyType.RSA)
                .signatureHash(DocumentSigningIndividualOrder.SignatureHash.SHA384)
                .build();
    }

    private static Individual individual(Words words) {
        return Individual.builder()
                .country(Fixed.COUNTRY)
                .email(Fixed.EMAIL)
                .firstName(words.givenName())
                .lastName(words.familyName())
                .state(words.state())
                .telephone(Fixed.PHONE)
                .city(words.city())
                .zip(Fixed.ZIP)
                .jobTitle(words.jobTitle())
                .build();
    }

    private static ShipInfo shipment(Words words) {
        return ShipInfo.builder()
                .addr1(words.street())
                .addr2(words.floor())
                .city(words.city())
                .country(Fixed.COUNTRY)
                .method(ShipInfo.ShippingMethod.EXPEDITED)
                .name(words.fullName())
                .state(words.state())
                .zip(Fixed.ZIP)
                .build();
    }

    private static CreditCard.Builder card(Words words) {
        return CreditCard.builder()
                .cardholderName(words.fullName())
                .cvv(Fixed.CVV)
                .expirationMonth(Fixed.MONTH)
                .expirationYear(Fixed.YEAR)
                .number(Fixed.CARD)
                .setAsDefault(false)
                .saveCreditCard(true);
    }

    private static BillingAddress address(Words words) {
        return BillingAddress.builder()
                .address(words.street())
                .city(words.city())
                .country(Fixed.COUNTRY)
                .address2(words.floor())
                .state(words.state())
                .zip(Fixed.ZIP)
                .build();
    }

    private static ServerPlatform platform() {
        return ServerPlatform.builder().id(Fixed.PLATFORM).build();
    }
}

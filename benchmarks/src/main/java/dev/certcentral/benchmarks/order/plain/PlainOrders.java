package dev.certcentral.benchmarks.order.plain;

import dev.certcentral.benchmarks.order.Fixed;
import dev.certcentral.benchmarks.order.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two orders as records. */
final class PlainOrders {

    private PlainOrders() {}

    static PlainPsd2Order psd2(Words words) {
        return new PlainPsd2Order(
                new PlainPsd2Order.Certificate(
                        Fixed.DOMAIN,
                        words.service(),
                        Fixed.MORE_DOMAINS,
                        Fixed.CSR,
                        "sha256",
                        List.of("psp_ai", "psp_pi"),
                        new PlainParts.Platform(Fixed.PLATFORM),
                        Fixed.PROFILE),
                Fixed.CONTROL,
                new PlainPsd2Order.Organization(
                        Fixed.ORGANIZATION,
                        List.of(
                                contact(words, "verified_contact", Fixed.APPROVER),
                                contact(words, "technical_contact", Fixed.TECHNICIAN)),
                        true),
                Fixed.THUMBPRINT,
                new PlainParts.Validity(Fixed.YEARS),
                "card",
                card(words, Fixed.TOKEN),
                address(words));
    }

    private static PlainPsd2Order.Contact contact(Words words, String type, long user) {
        return new PlainPsd2Order.Contact(
                type,
                user,
                words.givenName(),
                words.familyName(),
                words.jobTitle(),
                Fixed.PHONE,
                Fixed.EMAIL,
                words.pseudonym(),
                Fixed.COUNTRY,
                words.city(),
                words.state(),
                Fixed.ZIP);
    }

    static PlainSigningOrder signing(Words words) {
        return new PlainSigningOrder(
                new PlainSigningOrder.Certificate(
                        new PlainParts.Platform(Fixed.PLATFORM),
                        Fixed.ISSUER,
                        new PlainSigningOrder.Usage("signing", List.of("ms_document_signing", "document_signing")),
                        Fixed.CSR,
                        3072,
                        "rsa",
                        "sha384"),
                "ship_token",
                shipment(words),
                words.remark(),
                false,
                Fixed.EARLIER_ORDER,
                words.remark(),
                Fixed.MORE_EMAILS,
                Fixed.USERS,
                true,
                Fixed.PROMOTION,
                new PlainParts.Validity(Fixed.YEARS),
                individual(words),
                "card",
                card(words, null),
                address(words));
    }

    private static PlainSigningOrder.Shipment shipment(Words words) {
        return new PlainSigningOrder.Shipment(
                words.fullName(),
                words.street(),
                words.floor(),
                words.city(),
                words.state(),
                Fixed.ZIP,
                Fixed.COUNTRY,
                "EXPEDITED");
    }

    private static PlainSigningOrder.Individual individual(Words words) {
        return new PlainSigningOrder.Individual(
                words.givenName(),
                words.familyName(),
                Fixed.EMAIL,
                Fixed.PHONE,
                Fixed.COUNTRY,
                words.state(),
                words.city(),
                Fixed.ZIP,
                words.jobTitle());
    }

    private static PlainParts.Card card(Words words, @Nullable String token) {
        return new PlainParts.Card(Fixed.CARD, Fixed.MONTH, Fixed.YEAR, Fixed.CVV, words.fullName(), true, "0", token);
    }

    private static PlainParts.Address address(Words words) {
        return new PlainParts.Address(
                words.street(), words.floor(), words.city(), words.state(), Fixed.COUNTRY, Fixed.ZIP);
    }
}

package dev.certcentral.client;

import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.json.RawJson;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every call that carries something about somebody, with canaries wherever there is room for one. */
final class CanaryOrders {

    /** One call. */
    record Sample(String name, Region region, Object request, Function<ApiClient, ApiCall<?>> call) {

        /** For the names of tests, which must not be a channel themselves. */
        @Override
        public String toString() {
            return name;
        }
    }

    private CanaryOrders() {}

    static List<Sample> all() {
        EuQualifiedPersonalOrder personal = personal();
        EuQualifiedEsealOrder eseal = eseal();
        EuQwacPsd2Order qwac = qwac();
        PkioQualifiedEsealOrder pkio = pkio();
        DocumentSigningIndividualOrder signing = signing();
        OrderStatusUpdate cancel = OrderStatusUpdate.builder()
                .orderId(4300000001L)
                .status(OrderStatusUpdate.Status.CANCELED)
                .note(Canary.COMMENTS.value())
                .build();
        return List.of(
                new Sample(
                        "personal",
                        Region.EUROPE,
                        personal,
                        client -> new OrderCalls(client).euQualifiedPersonalCall(personal)),
                new Sample("eseal", Region.EUROPE, eseal, client -> new OrderCalls(client).euQualifiedEsealCall(eseal)),
                new Sample("qwac", Region.EUROPE, qwac, client -> new OrderCalls(client).euQwacPsd2Call(qwac)),
                new Sample("pkio", Region.EUROPE, pkio, client -> new OrderCalls(client).pkioQualifiedEsealCall(pkio)),
                new Sample(
                        "signing",
                        Region.UNITED_STATES,
                        signing,
                        client -> new OrderCalls(client).documentSigningIndividualCall(signing)),
                new Sample("cancel", Region.EUROPE, cancel, client -> new OrderCalls(client).updateStatusCall(cancel)),
                new Sample(
                        "look-up",
                        Region.EUROPE,
                        "none",
                        client -> new OrderCalls(client).byAlternativeIdCall(Canary.FIRST_NAME.value())));
    }

    static EuQualifiedPersonalOrder personal() {
        EuQualifiedPersonalOrder sample = SampleOrders.euIndividualOnDevice();
        return sample.toBuilder()
                .certificate(sample.certificate().toBuilder()
                        .csr(Canary.CSR.value())
                        .individual(individual())
                        .build())
                .provisioning(Provisioning.csr())
                .customFields(List.of(EuQualifiedPersonalOrder.CustomField.builder()
                        .metadataId(7)
                        .value(Canary.CUSTOM_FIELD.value())
                        .build()))
                .comments(Canary.COMMENTS.value())
                .payment(payment())
                .unlisted("house_rules", RawJson.parse("{\"x\": [\"" + Canary.UNLISTED.value() + "\"]}"))
                .build();
    }

    private static EuQualifiedEsealOrder eseal() {
        EuQualifiedEsealOrder sample = SampleOrders.euEseal();
        return sample.toBuilder()
                .certificate(
                        sample.certificate().toBuilder().csr(Canary.CSR.value()).build())
                .organization(sample.organization().toBuilder()
                        .contacts(List.of(contact()))
                        .build())
                .payment(payment())
                .build();
    }

    private static EuQwacPsd2Order qwac() {
        EuQwacPsd2Order sample = SampleOrders.euQwacWithNewContact();
        return sample.toBuilder()
                .certificate(
                        sample.certificate().toBuilder().csr(Canary.CSR.value()).build())
                .organization(sample.organization().toBuilder()
                        .contacts(List.of(sample.organization().contacts().get(0).toBuilder()
                                .firstName(Canary.FIRST_NAME.value())
                                .lastName(Canary.LAST_NAME.value())
                                .email(Canary.EMAIL.value())
                                .telephone(Canary.TELEPHONE.value())
                                .pseudonym(Canary.PSEUDONYM.value())
                                .build()))
                        .build())
                .payment(payment(Canary.SCA_TOKEN.value()))
                .build();
    }

    private static PkioQualifiedEsealOrder pkio() {
        PkioQualifiedEsealOrder sample = SampleOrders.pkioEseal();
        return sample.toBuilder()
                .organization(sample.organization().toBuilder()
                        .contacts(List.of(contact()))
                        .build())
                .provisioning(QscdProvisioning.qscd(sample.provisioning().shipInfo().toBuilder()
                        .addr1(Canary.STREET.value())
                        .name(Canary.FIRST_NAME.value())
                        .build()))
                .payment(payment())
                .build();
    }

    private static DocumentSigningIndividualOrder signing() {
        return SampleOrders.documentSigningByEmail().toBuilder()
                .individual(individual().toBuilder().pseudonym(null).build())
                .additionalEmails(List.of(Canary.EMAIL.value()))
                .comments(Canary.COMMENTS.value())
                .payment(payment())
                .build();
    }

    private static Individual individual() {
        return Individual.builder()
                .country("de")
                .email(Canary.EMAIL.value())
                .firstName(Canary.FIRST_NAME.value())
                .lastName(Canary.LAST_NAME.value())
                .state("Berlin")
                .telephone(Canary.TELEPHONE.value())
                .pseudonym(Canary.PSEUDONYM.value())
                .build();
    }

    private static Contact contact() {
        return Contact.builder()
                .contactType(Contact.ContactType.VERIFIED_CONTACT)
                .firstName(Canary.FIRST_NAME.value())
                .lastName(Canary.LAST_NAME.value())
                .jobTitle("Singer")
                .telephone(Canary.TELEPHONE.value())
                .email(Canary.EMAIL.value())
                .build();
    }

    static Payment payment() {
        return payment(null);
    }

    /** One page alone knows the token of the card. */
    private static Payment payment(@Nullable String scaToken) {
        return Payment.card(
                CreditCard.builder()
                        .cardholderName(Canary.CARD_HOLDER.value())
                        .cvv(Canary.CVV.value())
                        .expirationMonth("01")
                        .expirationYear("2031")
                        .number(Canary.CARD_NUMBER.value())
                        .setAsDefault(false)
                        .scaToken(scaToken)
                        .build(),
                BillingAddress.builder()
                        .address(Canary.STREET.value())
                        .city("Berlin")
                        .country("de")
                        .state("Berlin")
                        .zip("10115")
                        .build());
    }
}

package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.json.RawJson;
import dev.certcentral.runtime.status.RequestStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every generated object promises: value semantics, secrets kept, unknown members kept, absent and null told apart. */
class GeneratedObjectsTest {

    private static final Moshi MOSHI =
            new Moshi.Builder().add(CertCentralJson.factory()).build();

    private static OrderPlaced read(String json) throws Exception {
        return MOSHI.adapter(OrderPlaced.class).fromJson(json);
    }

    @Test
    void equalPartsMakeEqualOrders() {
        assertThat(SampleOrders.euEseal()).isEqualTo(SampleOrders.euEseal()).hasSameHashCodeAs(SampleOrders.euEseal());
        assertThat(SampleOrders.euEseal().toBuilder().build()).isEqualTo(SampleOrders.euEseal());
        assertThat(SampleOrders.euEseal().toBuilder().csaAgreedTo(false).build())
                .isNotEqualTo(SampleOrders.euEseal());
    }

    @Test
    void textHidesTheCard() {
        EuQualifiedEsealOrder order = SampleOrders.euEseal();
        assertThat(order.toString())
                .contains("cardholderName=John Doe", "number=***", "cvv=***")
                .doesNotContain("4111111111111111", "333", "2026");
    }

    @Test
    void violationsDoNotRepeatTheCard() {
        EuQualifiedEsealOrder order = SampleOrders.euEseal();
        CreditCard card = order.payment().creditCard().toBuilder().cvv("98765").build();
        assertThatThrownBy(() -> order.toBuilder()
                        .payment(Payment.card(card, order.payment().billingAddress()))
                        .build())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("credit_card.cvv")
                .hasMessageNotContaining("98765");
    }

    @Test
    void listsAreCopied() {
        List<String> emails = new ArrayList<>(List.of("a@example.com"));
        EuQualifiedPersonalOrder order = SampleOrders.euIndividualOnDevice().toBuilder()
                .additionalEmails(emails)
                .build();
        emails.clear();
        assertThat(order.additionalEmails()).containsExactly("a@example.com");
        assertThatThrownBy(() -> order.additionalEmails().add("b@example.com"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void absentNullAndValueAreToldApart() {
        CreditCard card = SampleOrders.euEseal().payment().creditCard();
        JsonAdapter<CreditCard> json = MOSHI.adapter(CreditCard.class);
        CreditCard unstated = CreditCard.builder()
                .cardholderName(card.cardholderName())
                .cvv(card.cvv())
                .expirationMonth(card.expirationMonth())
                .expirationYear(card.expirationYear())
                .number(card.number())
                .setAsDefault(true)
                .build();
        assertThat(json.toJson(unstated)).doesNotContain("save_credit_card").contains("\"set_as_default\":\"1\"");
        assertThat(json.toJson(unstated.toBuilder().saveCreditCard(null).build()))
                .contains("\"save_credit_card\":null");
        assertThat(json.toJson(unstated.toBuilder().saveCreditCard(true).build()))
                .contains("\"save_credit_card\":true");
        assertThat(unstated.hasSaveCreditCard()).isFalse();
        assertThat(unstated)
                .isNotEqualTo(unstated.toBuilder().saveCreditCard(null).build());
    }

    @Test
    void unlistedMembersAreSentLast() {
        EuQualifiedPersonalOrder order = SampleOrders.euIndividualOnDevice().toBuilder()
                .unlisted("brand_new", RawJson.parse("{\"a\": [1, 2.50]}"))
                .build();
        assertThat(MOSHI.adapter(EuQualifiedPersonalOrder.class).toJson(order))
                .endsWith(",\"brand_new\":{\"a\": [1, 2.50]}}");
        assertThat(order.toString()).contains("unlisted=[brand_new]");
    }

    @Test
    void knownMemberCannotBeSmuggledIn() {
        assertThatThrownBy(() -> SampleOrders.euIndividualOnDevice().toBuilder()
                        .unlisted("payment_method", RawJson.of("profile")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("payment_method");
    }

    @Test
    void answersAreReadWithTolerance() throws Exception {
        OrderPlaced placed =
                read("{\"id\":\"845166333113\",\"requests\":[{\"id\":1,\"status\":\"on_the_moon\",\"x\":{}}],"
                        + "\"certificate_id\":845166333114,\"new_member\":[1,{\"b\":null}]}");
        assertThat(placed.id()).isEqualTo(845166333113L);
        assertThat(placed.certificateId()).isEqualTo(845166333114L);
        OrderRequest request = placed.requests().get(0);
        assertThat(request.status().value()).isEqualTo("on_the_moon");
        assertThat(request.status().isKnown()).isFalse();
        assertThat(request.unlisted()).containsEntry("x", RawJson.parse("{}"));
        assertThat(placed.unlisted()).containsEntry("new_member", RawJson.parse("[1,{\"b\":null}]"));
        assertThat(read("{\"id\":1,\"requests\":[{\"id\":2,\"status\":\"approved\"}]}")
                        .requests()
                        .get(0)
                        .status())
                .isEqualTo(RequestStatus.APPROVED);
    }

    @Test
    void answersSurviveARoundTrip() throws Exception {
        String json =
                "{\"id\":1,\"requests\":[{\"id\":2,\"status\":\"odd\"}],\"certificate_id\":3,\"more\":{\"z\": 1.0}}";
        assertThat(MOSHI.adapter(OrderPlaced.class).toJson(read(json))).isEqualTo(json);
    }

    @Test
    void answerWithoutOrderNumberIsNotReadable() {
        assertThatThrownBy(() -> read("{\"requests\":[]}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("id");
    }
}

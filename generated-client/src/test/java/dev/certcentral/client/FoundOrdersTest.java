package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a look-up by alternative id says about a lost order: a receipt, "none", or nothing at all. */
class FoundOrdersTest {

    private static List<OrderPlaced> found(String json) throws IOException {
        FoundOrders answer = new Moshi.Builder()
                .add(CertCentralJson.factory())
                .build()
                .adapter(FoundOrders.class)
                .fromJson(json);
        return OrderPlacedByAlternativeOrderId.found(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"orders\":[]}", "{\"orders\":null}"})
    void nothingListedIsNone(String json) throws IOException {
        assertThat(found(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"order_id", "id"})
    void numberIsReadUnderEitherName(String name) throws IOException {
        assertThat(found("{\"orders\":[{\"" + name
                        + "\":\"4300000001\",\"certificate_id\":845166333113,\"status\":\"new\"}]}"))
                .singleElement()
                .satisfies(placed -> {
                    assertThat(placed.id()).isEqualTo(4_300_000_001L);
                    assertThat(placed.certificateId()).isEqualTo(845_166_333_113L);
                });
    }

    /** If it passed for "none", an order that was placed could be reported as not placed. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"order\":[{\"order_id\":1}]}", "{\"orders\":null,\"message\":\"later\"}"})
    void answerAboutSomethingElseSaysNothing(String json) {
        assertThatThrownBy(() -> found(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("`orders`");
    }

    @Test
    void orderWithoutANumberIsNotPassedOver() {
        assertThatThrownBy(() -> found("{\"orders\":[{\"status\":\"pending\"}]}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("order_id");
    }
}

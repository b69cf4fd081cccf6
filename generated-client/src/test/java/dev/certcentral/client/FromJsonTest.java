package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.certcentral.runtime.check.ValidationException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests are read as strictly as they are built, and say as much about what is wrong. */
class FromJsonTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Moshi MOSHI =
            new Moshi.Builder().add(CertCentralJson.factory()).build();

    private static <T> String json(Class<T> type, T value) {
        return MOSHI.adapter(type).toJson(value);
    }

    private static String personal() {
        return json(EuQualifiedPersonalOrder.class, SampleOrders.euIndividualOnDevice());
    }

    private static List<String> violations(String json) {
        ValidationException e =
                catchThrowableOfType(ValidationException.class, () -> EuQualifiedPersonalOrder.fromJson(json, TODAY));
        assertThat(e).as(json).isNotNull();
        return e.violations().stream().map(Object::toString).toList();
    }

    static <T> Arguments order(T order, Class<T> type, Function<String, T> fromJson) {
        return Arguments.of(order, json(type, order), fromJson);
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                order(
                        SampleOrders.euIndividualOnDevice(),
                        EuQualifiedPersonalOrder.class,
                        EuQualifiedPersonalOrder::fromJson),
                order(
                        SampleOrders.euIndividualWithCsr(),
                        EuQualifiedPersonalOrder.class,
                        EuQualifiedPersonalOrder::fromJson),
                order(SampleOrders.euEseal(), EuQualifiedEsealOrder.class, EuQualifiedEsealOrder::fromJson),
                order(SampleOrders.euQwacWithNewContact(), EuQwacPsd2Order.class, EuQwacPsd2Order::fromJson),
                order(SampleOrders.euQwacWithKnownContact(), EuQwacPsd2Order.class, EuQwacPsd2Order::fromJson),
                order(SampleOrders.pkioEseal(), PkioQualifiedEsealOrder.class, PkioQualifiedEsealOrder::fromJson),
                order(
                        SampleOrders.documentSigningOnToken(),
                        DocumentSigningIndividualOrder.class,
                        DocumentSigningIndividualOrder::fromJson),
                order(
                        SampleOrders.documentSigningInApp(),
                        DocumentSigningIndividualOrder.class,
                        DocumentSigningIndividualOrder::fromJson),
                order(
                        SampleOrders.documentSigningByEmail(),
                        DocumentSigningIndividualOrder.class,
                        DocumentSigningIndividualOrder::fromJson));
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void whatWasWrittenIsReadAgain(T order, String json, Function<String, T> fromJson) throws Exception {
        assertThat(fromJson.apply(json)).isEqualTo(order);
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) order.getClass();
        assertThat(MOSHI.adapter(type).fromJson(json)).isEqualTo(order);
        assertThat(json(type, fromJson.apply(json))).isEqualTo(json);
    }

    @Test
    void whatIsNoJsonIsOneViolation() {
        assertThat(violations("{\"comments\":\n 'x'}"))
                .containsExactly(
                        "(the body): this is not JSON: a value is missing, at line 2, column 2; send one JSON object"
                                + " [json]");
        assertThat(violations("[]"))
                .containsExactly("(the body): is an array, not an object; enter an object [wrong-type]");
    }

    @Test
    void adaptersTellTheSame() {
        assertThatThrownBy(() -> MOSHI.adapter(EuQualifiedPersonalOrder.class).fromJson("{\"comments\": 1}"))
                .isInstanceOf(JsonDataException.class)
                .hasCauseInstanceOf(ValidationException.class)
                .hasMessageContaining("comments: is a number, not a string");
    }

    @Test
    void faultsMakeMootWhatRestsOnThem() {
        assertThat(violations(personal().replace("\"qscd\"", "\"qscdd\"").replace("\"STANDARD\"", "7")))
                .containsExactly(
                        "provisioning_method: is qscdd; allowed: qscd, csr; did you mean qscd? [allowed, eu_individual row 15]",
                        "ship_info.method: is a number, not a string; enter a string [wrong-type, eu_individual row 24]");
    }
}

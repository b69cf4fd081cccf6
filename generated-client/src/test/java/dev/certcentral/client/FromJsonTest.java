package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.check.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests are read as strictly as they are built, and say as much about what is wrong. */
class FromJsonTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Moshi MOSHI =
            new Moshi.Builder().add(CertCentralJson.factory()).build();

    private static final ObjectMapper TREES = new ObjectMapper();

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

    /** A large order with other JSON at some places; null leaves the place out. */
    private static String with(String... placesAndJson) {
        try {
            ObjectNode order = (ObjectNode) TREES.readTree(SampleOrders.resource("reading-order.json"));
            List<String> raw = new ArrayList<>();
            for (int i = 0; i < placesAndJson.length; i += 2) {
                String place = placesAndJson[i];
                int last = place.lastIndexOf('/');
                JsonNode holder = order.at(place.substring(0, last));
                String name = place.substring(last + 1);
                raw.add(placesAndJson[i + 1]);
                TextNode mark = TextNode.valueOf("@" + (raw.size() - 1) + "@");
                if (placesAndJson[i + 1] == null) {
                    ((ObjectNode) holder).remove(name);
                } else if (holder instanceof ArrayNode array) {
                    array.set(Integer.parseInt(name), mark);
                } else {
                    ((ObjectNode) holder).set(name, mark);
                }
            }
            String text = TREES.writeValueAsString(order);
            for (int i = 0; i < raw.size(); i++) {
                text = text.replace("\"@" + i + "@\"", String.valueOf(raw.get(i)));
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(String json) {
        try {
            return EuQualifiedPersonalOrder.fromJson(json, TODAY).warnings().stream()
                    .map(warning -> "warning " + warning.path() + " " + warning.rule() + " " + warning.rows())
                    .toList();
        } catch (ValidationException e) {
            return e.violations().stream()
                    .map(violation -> violation.path() + " " + violation.rule() + " " + violation.rows())
                    .toList();
        }
    }

    static Arguments edit(String place, String json, String... expected) {
        return Arguments.of(place, json, List.of(expected));
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                // Nothing wrong.
                edit("/comments", "\"\\ud83d\\ude00 \\\"/\\\\\""),
                edit("/container/id", "1.0"),
                edit("/container/id", "12e2"),
                edit("/container/id", "-9223372036854775808"),
                edit("/enable_guest_access", "0.0"),
                edit("/additional_emails", "[]"),
                edit("/credit_card/save_credit_card", "true"),
                // Types.
                edit("/comments", "1", "comments wrong-type [38]"),
                edit("/comments", "true", "comments wrong-type [38]"),
                edit("/comments", "{}", "comments wrong-type [38]"),
                edit("/container", "[]", "container wrong-type [26]"),
                edit("/container/id", "\"1\"", "container.id wrong-type [27]"),
                edit("/container/id", "1.5", "container.id wrong-type [27]"),
                edit("/container/id", "1e-1", "container.id wrong-type [27]"),
                edit("/container/id", "9223372036854775808", "container.id wrong-type [27]"),
                edit("/container/id", "1e999999999", "container.id wrong-type [27]"),
                edit("/container/id", "1" + "0".repeat(2_000) + "e-2000", "container.id wrong-type [27]"),
                edit("/skip_approval", "0", "skip_approval wrong-type [39]"),
                edit("/skip_approval", "\"true\"", "skip_approval wrong-type [39]"),
                edit("/enable_guest_access", "true", "enable_guest_access wrong-type [32]"),
                edit("/enable_guest_access", "\"1\"", "enable_guest_access wrong-type [32]"),
                edit("/credit_card/set_as_default", "0", "credit_card.set_as_default wrong-type [54]"),
                edit("/credit_card/save_credit_card", "\"\"", "credit_card.save_credit_card wrong-type [53]"),
                edit("/additional_emails", "\"a@example.com\"", "additional_emails wrong-type [43]"),
                edit("/additional_emails/1", "5", "additional_emails[1] wrong-type [43]"),
                edit("/custom_fields", "{}", "custom_fields wrong-type [28]"),
                edit("/custom_fields/0", "\"a\"", "custom_fields[0] wrong-type [28]"),
                edit("/custom_fields/1/value", "[]", "custom_fields[1].value wrong-type [30]"),
                edit("/provisioning_method", "1", "provisioning_method wrong-type [15]"),
                // Null.
                edit("/comments", "null", "comments null [38]"),
                edit("/container", "null", "container null [26]"),
                edit("/certificate/individual/email", "null", "certificate.individual.email null [9]"),
                edit("/additional_emails/0", "null", "additional_emails[0] null [43]"),
                edit("/custom_fields/1", "null", "custom_fields[1] null [28]"),
                edit("/credit_card/set_as_default", "null", "credit_card.set_as_default null [54]"),
                edit("/credit_card/sca_token", "null", "credit_card.sca_token null []"),
                // Values.
                edit("/enable_guest_access", "2", "enable_guest_access allowed [32]"),
                edit("/credit_card/set_as_default", "\"yes\"", "credit_card.set_as_default allowed [54]"),
                edit("/ship_info/method", "\"standard\"", "ship_info.method allowed [24]"),
                edit("/order_validity/years", "4", "order_validity.years allowed []"),
                edit(
                        "/certificate/cert_validity/custom_expiration_date",
                        "\"31 FEB 2026\"",
                        "certificate.cert_validity.custom_expiration_date format [37]"),
                edit(
                        "/certificate/cert_validity/custom_expiration_date",
                        "\"9 JUN 2026\"",
                        "certificate.cert_validity.custom_expiration_date format [37]"),
                edit(
                        "/certificate/cert_validity/custom_expiration_date",
                        "\"09 JUN 2029\"",
                        "certificate.cert_validity.custom_expiration_date certificate-ends-within-199-days [37]"),
                edit("/additional_emails/1", "\"b\"", "additional_emails[1] format [43]"),
                // Missing.
                edit("/container/id", null, "container.id required [27]"),
                edit("/custom_fields/1/metadata_id", null, "custom_fields[1].metadata_id required [29]"),
                edit("/certificate", null, "certificate required [1]"),
                edit("/ship_info/name", "\" \\t\"", "ship_info.name required [17]"),
                // Names.
                edit("/coments", "\"x\"", "coments unknown-member []"),
                edit("/ship_info/", "1", "ship_info. unknown-member []"),
                edit("/custom_fields/1/id", "1", "custom_fields[1].id unknown-member []"),
                edit("/credit_card/sca_token", "\"x\"", "credit_card.sca_token not-on-this-page []"),
                edit("/order_validity/days", "1", "order_validity.days not-on-this-page []"),
                edit("/locale", "1,\"locale\":2", "locale wrong-type [44]", "locale duplicate-member [44]"),
                edit("/ship_info/zip", "\"23220\",\"z\\u0069p\":\"23220\"", "ship_info.zip duplicate-member [22]"),
                // Choices.
                edit("/payment_method", null, "payment_method required [46]"),
                edit("/payment_method", "\"balance\"", "credit_card payment [47]", "billing_address payment [55]"),
                edit("/payment_method", "\"crad\"", "payment_method allowed [46]"),
                edit("/credit_card", null, "credit_card payment [47]"),
                edit("/credit_card", "5", "credit_card wrong-type [47]"),
                edit(
                        "/provisioning_method",
                        "\"csr\"",
                        "certificate.csr csr-when-you-keep-the-key [15, 25]",
                        "ship_info provisioning [16]"),
                // What rests on a fault is not said.
                edit("/certificate", "5", "certificate wrong-type [1]"),
                edit(
                        "/certificate/common_name_indicator",
                        "\"pseudonim\"",
                        "certificate.common_name_indicator allowed [4]"),
                edit("/renewed_thumbprint", "5,\"renewal_of_order_id\":1", "renewed_thumbprint wrong-type [33]"),
                edit("/renewal_of_order_id", "1", "renewed_thumbprint one-earlier-order [33, 45]"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("edits")
    void everyFaultIsNamedOnceAtItsPlace(String place, String json, List<String> expected) {
        assertThat(found(with(place, json))).isEqualTo(expected);
    }

    @Test
    void faultsAndBrokenRulesComeTogetherInTheOrderOfThePage() {
        assertThat(found(with(
                        "/billing_address/zip", "5",
                        "/certificate/individual/email", "\"nobody\"",
                        "/custom_fields/0/value", "null",
                        "/nonsense", "1",
                        "/custom_fields/1/value", "\"\"",
                        "/provisioning_method", "\"usb\"")))
                .containsExactly(
                        "certificate.individual.email format [9]",
                        "provisioning_method allowed [15]",
                        "custom_fields[0].value null [30]",
                        "custom_fields[1].value required [30]",
                        "billing_address.zip wrong-type [61]",
                        "nonsense unknown-member []");
    }

    @Test
    void secretsAreNotRepeated() {
        String json = with("/credit_card/number", "4111222233334444", "/credit_card/cvv", "\"98765\"");
        assertThat(violations(json))
                .hasSize(2)
                .allSatisfy(violation -> assertThat(violation).doesNotContain("4111", "98765"));
    }

    @Test
    void warningsAreKept() {
        assertThat(found(with("/skip_approval", "true", "/comments", "\"x\"")))
                .containsExactly("warning comments comments-need-an-approver [38, 39]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}x",
                "{} {}",
                "\ufeff{}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":1,}",
                "{\"a\":NaN}",
                "nul",
                "{\"a\":\"\t\"}",
                "{\"a\":\"\\x\"}",
                "// x\n{}",
                "{\"a\" 1}",
                "[1",
                "\"",
                "{\"a\":+1}",
                "{\"a\":.5}"
            })
    void whatIsNoJsonIsOneFault(String json) {
        assertThat(found(json)).containsExactly(" json []");
    }

    @Test
    void nestingHasALimit() {
        String deep = "[".repeat(249) + "]".repeat(249);
        assertThat(found("{\"x\":" + deep + "}")).contains("x unknown-member []");
        assertThat(found("{\"x\":[" + deep + "]}")).containsExactly(" json []");
        assertThat(found("[".repeat(1_000_000))).containsExactly(" json []");
    }

    @Test
    void wrongNamesAndConstantsComeWithTheRightOnes() {
        Violation violation = catchThrowableOfType(
                        ValidationException.class,
                        () -> EuQualifiedPersonalOrder.fromJson(with("/ship_info/method", "\"STANDART\"")))
                .violations()
                .get(0);
        assertThat(violation.allowed()).containsExactly("STANDARD", "EXPEDITED");
        assertThat(violation.nearest()).isEqualTo("STANDARD");
        assertThat(violation.javaPath()).isEqualTo("provisioning().shipInfo().method()");
        assertThat(violations(with("/custom_fields/1/valu", "1")))
                .containsExactly(
                        "custom_fields[1].valu: is not a parameter here; did you mean value? leave it out; only"
                                + " unlisted(...) of a builder sends what the spec does not know [unknown-member]");
    }

    @Test
    void openObjectsKeepWhatTheyDoNotKnow() {
        String json = json(EuQwacPsd2Order.class, SampleOrders.euQwacWithNewContact())
                .replace("\"organization\":{", "\"organization\":{\"x y\": [1.50, {\"a\" : null}] ,");
        EuQwacPsd2Order order = EuQwacPsd2Order.fromJson(json, TODAY);
        assertThat(order.organization().unlisted().get("x y")).hasToString("[1.50, {\"a\" : null}]");
        assertThat(json(EuQwacPsd2Order.class, order)).contains("\"x y\":[1.50, {\"a\" : null}]");
        ValidationException e = catchThrowableOfType(
                ValidationException.class,
                () -> EuQwacPsd2Order.fromJson(json.replace("\"a\" : null", "\"a\":1,\"a\":2"), TODAY));
        assertThat(e.violations())
                .extracting(Violation::path, Violation::rule)
                .containsExactly(tuple("organization.x y", "duplicate-member"));
    }

    @Test
    void partsAreReadForTheirFormOnly() throws Exception {
        JsonAdapter<BillingAddress> adapter = MOSHI.adapter(BillingAddress.class);
        assertThat(adapter.fromJson("{\"city\":\"Delft\"}").city()).isEqualTo("Delft");
        assertThat(adapter.fromJson("null")).isNull();
        assertThatThrownBy(() -> adapter.fromJson("{\"city\":1,\"town\":2}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("city: is a number, not a string")
                .hasMessageContaining("town: is not a parameter here");
    }

    @Test
    void whatIsMoreThanItsBodyIsReadWithTheRest() {
        OrderStatusUpdate update = OrderStatusUpdate.fromJson(7, "{\"status\":\"renewed\"}");
        assertThat(update.orderId()).isEqualTo(7);
        assertThatThrownBy(() -> MOSHI.adapter(OrderStatusUpdate.class).fromJson("{\"status\":\"renewed\"}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("OrderStatusUpdate.fromJson");
    }

    @Test
    void onlyOperationsWithABodyHaveAReader() {
        assertThat(CertCentralJson.reader("list_orders")).isNull();
        assertThat(CertCentralJson.reader("nonsense")).isNull();
        assertThat(CertCentralJson.reader("update_order_status").check("{\"status\":\"renewed\"}", TODAY))
                .isEmpty();
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

package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.http.Download;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.http.GET;
import retrofit2.http.PUT;

/** What travels for every call of an order's life: method, path and query to the last percent sign, headers, and the body. */
class LifeRequestsTest {

    static List<LifeCall> calls() {
        return Stream.of(LifeCall.ofOrders(), LifeCall.ofLists(), LifeCall.ofRequests(), LifeCall.ofCertificates())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void callTravelsAsDocumented(LifeCall call) throws Exception {
        boolean changes = call.body() != null;
        try (LifeServer server = call.downloads()
                ? new LifeServer(200, "application/zip", "PK")
                : new LifeServer(changes ? 204 : 200, "application/json", "{\"id\": 1}")) {
            Object answer = call.make().apply(server.client());
            assertThat(answer).isNotNull();
            if (answer instanceof Download download) {
                assertThat(download.bytes()).isEqualTo(new byte[] {'P', 'K'});
                assertThat(download.mediaType()).isEqualTo("application/zip");
            }

            RecordedRequest sent = server.sent();
            assertThat(sent.getMethod() + " " + sent.getTarget().replaceFirst("^/services/v2", ""))
                    .isEqualTo(call.line());
            assertThat(sent.getTarget()).startsWith("/services/v2/");
            assertThat(sent.getHeaders().values("X-DC-DEVKEY")).containsExactly(LifeServer.KEY);
            assertThat(sent.getHeaders().values("Accept"))
                    .containsExactly(call.downloads() ? "*/*" : "application/json");
            assertThat(sent.getHeaders().values("Content-Type"))
                    .isEqualTo(changes ? List.of("application/json") : List.of());
            assertThat(sent.getBody() == null ? null : sent.getBody().utf8()).isEqualTo(call.body());
        }
    }

    @Test
    void everyReadingOrChangingCallIsTried() {
        List<String> lines = calls().stream()
                .map(call -> call.line().replaceFirst("\\?.*", ""))
                .toList();
        Stream.of(
                        OrderCallsApi.class,
                        RequestCallsApi.class,
                        CertificateCallsApi.class,
                        OrganizationCallsApi.class,
                        AccountCallsApi.class)
                .flatMap(group -> Stream.of(group.getMethods()))
                .map(LifeRequestsTest::template)
                .filter(template -> !template.isEmpty())
                .forEach(template -> assertThat(lines)
                        .as(template)
                        .anyMatch(line -> line.matches(template.replaceAll("\\{[^}]*}", "[^/]+"))));
    }

    private static String template(Method method) {
        GET get = method.getAnnotation(GET.class);
        PUT put = method.getAnnotation(PUT.class);
        return get != null ? "GET /" + get.value() : put != null ? "PUT /" + put.value() : "";
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "cancelling-needs-a-note",
                        "note",
                        () -> OrderStatusUpdate.builder()
                                .orderId(1)
                                .status(OrderStatusUpdate.Status.CANCELED)
                                .build()),
                refusal(
                        "cancelling-needs-a-note",
                        "note",
                        () -> OrderStatusUpdate.builder()
                                .orderId(1)
                                .status(OrderStatusUpdate.Status.CANCELED)
                                .note(" ")
                                .build()),
                refusal(
                        "max",
                        "minutes",
                        () -> StatusChangeQuery.builder().minutes(10_081).build()),
                refusal(
                        "max",
                        "seconds",
                        () -> StatusChangeQuery.builder().seconds(604_801).build()),
                refusal(
                        "min",
                        "seconds",
                        () -> StatusChangeQuery.builder().seconds(-1).build()),
                refusal("min", "limit", () -> OrderQuery.builder().limit(-1).build()),
                refusal("min", "offset", () -> RequestQuery.builder().offset(-1).build()),
                refusal(
                        "min",
                        "limit",
                        () -> OrganizationQuery.builder().limit(-1).build()));
    }

    private static Arguments refusal(String rule, String path, Supplier<Object> build) {
        return Arguments.of(rule, path, build);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("refused")
    void whatCannotBeRightIsNotBuilt(String rule, String path, Supplier<Object> build) {
        ValidationException refused = assertThrows(ValidationException.class, build::get);
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo(rule);
            assertThat(violation.path()).isEqualTo(path);
        });
    }

    @Test
    void blankIdIsRefusedBeforeAnythingIsSent() throws Exception {
        try (LifeServer server = new LifeServer(200, "application/json", "{}")) {
            OrderCalls orders = new OrderCalls(server.client());
            for (String id : List.of("", " ")) {
                assertThrows(RuntimeException.class, () -> orders.byAlternativeId(id));
            }
            assertThat(server.count()).isZero();
        }
    }
}

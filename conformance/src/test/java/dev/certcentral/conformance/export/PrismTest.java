package dev.certcentral.conformance.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.certcentral.client.CertCentral;
import dev.certcentral.client.CertificateFormat;
import dev.certcentral.client.DocumentSigningIndividualOrder;
import dev.certcentral.client.EuQualifiedEsealOrder;
import dev.certcentral.client.EuQualifiedPersonalOrder;
import dev.certcentral.client.EuQwacPsd2Order;
import dev.certcentral.client.ListedOrder;
import dev.certcentral.client.OrderPlaced;
import dev.certcentral.client.OrderQuery;
import dev.certcentral.client.OrderStatusUpdate;
import dev.certcentral.client.PkioQualifiedEsealOrder;
import dev.certcentral.client.Region;
import dev.certcentral.client.StatusChangeQuery;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.error.ApiError;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.json.RawJson;
import dev.certcentral.runtime.status.RequestStatus;
import dev.certcentral.tools.export.Version;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated client against Prism, which plays an exported document: what the client sends passes a judge that nobody here
 * wrote, and what breaks rules does not. {@code .ci/exports} starts Prism and runs this with {@code -Dprism.urls=...}.
 */
@EnabledIfSystemProperty(named = PrismTest.URLS, matches = "http://127\\.0\\.0\\.1:.+")
@ParameterizedClass
@MethodSource("urls")
class PrismTest {

    static final String URLS = "prism.urls";

    private static final long SOME_ID = 112_233L;
    private static final JsonNode DOCUMENT = document();

    private CertCentral europe;
    private CertCentral america;

    private static JsonNode document() {
        try {
            return new ObjectMapper().readTree(Exported.document(Version.V3_1));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** One for each version of OpenAPI that is played. */
    static List<String> urls() {
        return List.of(System.getProperty(URLS).split(","));
    }

    private final String url;

    PrismTest(String url) {
        this.url = url;
    }

    private CertCentral client(Region region) {
        return CertCentral.builder()
                .region(region)
                .baseUrl(url)
                .apiKey(ApiKey.of("some-key"))
                .build();
    }

    @BeforeEach
    void open() {
        europe = client(Region.EUROPE);
        america = client(Region.UNITED_STATES);
    }

    @AfterEach
    void close() {
        europe.close();
        america.close();
    }

    /** The example of a body, as a request of the client: it passes the generated checks, too. */
    private static String example(String product) {
        return DOCUMENT.path("paths")
                .path("/order/certificate/" + product)
                .at("/post/requestBody/content/application~1json/example")
                .toString();
    }

    @Test
    void ordersEveryProduct() {
        List<OrderPlaced> placed = List.of(
                europe.orders().euQualifiedPersonal(EuQualifiedPersonalOrder.fromJson(example("eu_individual"))),
                europe.orders().euQualifiedEseal(EuQualifiedEsealOrder.fromJson(example("eu_eseal"))),
                europe.orders().euQwacPsd2(EuQwacPsd2Order.fromJson(example("eu_qwac_psd2"))),
                europe.orders()
                        .pkioQualifiedEseal(
                                PkioQualifiedEsealOrder.fromJson(example("pkio_qualified_organisation_services"))),
                america.orders()
                        .documentSigningIndividual(DocumentSigningIndividualOrder.fromJson(example("ds_individual"))));
        assertThat(placed).allSatisfy(order -> {
            assertThat(order.id()).isEqualTo(SOME_ID);
            assertThat(order.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.status()).isEqualTo(RequestStatus.PENDING));
            assertThat(order.certificateId()).isEqualTo(SOME_ID);
        });
    }

    @Test
    void makesTheCallsAfterAnOrder() {
        assertThat(europe.orders().info(SOME_ID).id()).isEqualTo(SOME_ID);
        assertThat(europe.orders().validationStatus(SOME_ID)).isNotNull();
        assertThat(europe.orders().byAlternativeId("my-id").orders()).hasSize(1);
        assertThat(europe.orders()
                        .statusChanges(StatusChangeQuery.builder().minutes(10L).build()))
                .isNotNull();
        assertThat(europe.orders()
                        .list(OrderQuery.builder()
                                .status(List.of(OrderQuery.Status.ISSUED))
                                .isRenewed(true)
                                .limit(10L)
                                .build())
                        .orders())
                .singleElement()
                .extracting(ListedOrder::id)
                .isEqualTo(SOME_ID);
        europe.orders().cancel(SOME_ID, "no longer needed");
        europe.requests().approve(SOME_ID);
        europe.requests().reject(SOME_ID, "too dear");
        assertThat(europe.requests().info(SOME_ID).id()).isEqualTo(SOME_ID);
        assertThat(europe.requests().list().requests()).hasSize(1);
        assertThat(europe.organizations().list().organizations()).hasSize(1);
        assertThat(europe.account().containers().containers()).hasSize(1);
        assertThat(europe.account().container(SOME_ID).id()).isEqualTo(SOME_ID);
        assertThat(europe.account().customFields()).isNotNull();
    }

    @Test
    void downloadsCertificates() {
        assertThat(europe.certificates()
                        .download(SOME_ID, CertificateFormat.PEM_ALL)
                        .bytes())
                .isNotEmpty();
        assertThat(europe.certificates()
                        .downloadOfOrder(SOME_ID, CertificateFormat.PEM_ALL)
                        .bytes())
                .isNotEmpty();
    }

    private static void assertRefused(Runnable call) {
        ApiErrorException refused = catchThrowableOfType(ApiErrorException.class, call::run);
        assertThat(refused).isNotNull();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).extracting(ApiError::code).containsExactly("invalid_request");
    }

    private void assertPersonalRefused(Consumer<EuQualifiedPersonalOrder.Builder> wrong) {
        EuQualifiedPersonalOrder.Builder builder =
                EuQualifiedPersonalOrder.fromJson(example("eu_individual")).toBuilder();
        wrong.accept(builder);
        EuQualifiedPersonalOrder order = builder.buildUnchecked();
        assertThatThrownBy(builder::build).as("the client's own checks").isInstanceOf(RuntimeException.class);
        assertRefused(() -> europe.orders().euQualifiedPersonal(order));
    }

    @Test
    void refusesWhatBreaksALimit() {
        assertPersonalRefused(order -> order.alternativeOrderId("x".repeat(65)));
        assertPersonalRefused(order -> order.additionalEmails(List.of("nobody")));
        assertPersonalRefused(order -> order.renewedThumbprint("not hexadecimal"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertPersonalRefused(order -> order.renewedThumbprint("0123456789abcdef0123456789abcdef01234567")
                .renewalOfOrderId(7L));
        assertRefused(() -> europe.orders()
                .updateStatus(OrderStatusUpdate.builder()
                        .orderId(SOME_ID)
                        .status(OrderStatusUpdate.Status.CANCELED)
                        .buildUnchecked()));
    }

    @Test
    void refusesWhatNoSpecKnows() {
        EuQualifiedPersonalOrder order = EuQualifiedPersonalOrder.fromJson(example("eu_individual")).toBuilder()
                .unlisted("colour", RawJson.of("\"blue\""))
                .buildUnchecked();
        assertRefused(() -> europe.orders().euQualifiedPersonal(order));
    }

    @Test
    void refusesWhatIsWrongInTheQuery() {
        OrderQuery query = OrderQuery.builder().limit(-1L).buildUnchecked();
        assertRefused(() -> europe.orders().list(query));
    }
}

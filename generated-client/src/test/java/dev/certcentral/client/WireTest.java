package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.certcentral.runtime.auth.ApiKey;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What travels for the pages' own samples: method, path, headers, and the body byte for byte in the order of the page. */
class WireTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                sample(
                        "eu_individual-qscd",
                        "eu_individual",
                        Region.EUROPE,
                        orders -> orders.euQualifiedPersonal(SampleOrders.euIndividualOnDevice())),
                sample(
                        "eu_individual-csr",
                        "eu_individual",
                        Region.EUROPE,
                        orders -> orders.euQualifiedPersonal(SampleOrders.euIndividualWithCsr())),
                sample(
                        "eu_eseal",
                        "eu_eseal",
                        Region.EUROPE,
                        orders -> orders.euQualifiedEseal(SampleOrders.euEseal())),
                sample(
                        "eu_qwac_psd2-new-contact",
                        "eu_qwac_psd2",
                        Region.EUROPE,
                        orders -> orders.euQwacPsd2(SampleOrders.euQwacWithNewContact())),
                sample(
                        "eu_qwac_psd2-known-contact",
                        "eu_qwac_psd2",
                        Region.EUROPE,
                        orders -> orders.euQwacPsd2(SampleOrders.euQwacWithKnownContact())),
                sample(
                        "pkio_qualified_organisation_services",
                        "pkio_qualified_organisation_services",
                        Region.EUROPE,
                        orders -> orders.pkioQualifiedEseal(SampleOrders.pkioEseal())),
                sample(
                        "ds_individual-ship-token",
                        "ds_individual",
                        Region.UNITED_STATES,
                        orders -> orders.documentSigningIndividual(SampleOrders.documentSigningOnToken())),
                sample(
                        "ds_individual-client-app",
                        "ds_individual",
                        Region.UNITED_STATES,
                        orders -> orders.documentSigningIndividual(SampleOrders.documentSigningInApp())),
                sample(
                        "ds_individual-email",
                        "ds_individual",
                        Region.UNITED_STATES,
                        orders -> orders.documentSigningIndividual(SampleOrders.documentSigningByEmail())));
    }

    private static Arguments sample(
            String file, String segment, Region region, Function<OrderCalls, OrderPlaced> place) {
        return Arguments.of(file, segment, region, place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void sampleTravelsAsThePageShowsIt(
            String file, String segment, Region region, Function<OrderCalls, OrderPlaced> place) throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(201)
                .addHeader("Content-Type", "application/json")
                .body("{\"id\": 112233, \"requests\": [{\"id\": 113, \"status\": \"pending\"}]}")
                .build());
        OrderPlaced placed;
        try (CertCentral certCentral = CertCentral.builder()
                .region(region)
                .baseUrl(server.url("/services/v2").toString())
                .apiKey(ApiKey.of("wire-test-key"))
                .build()) {
            placed = place.apply(certCentral.orders());
        }
        assertThat(placed.id()).isEqualTo(112233);

        RecordedRequest sent = server.takeRequest();
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(sent.getMethod()).isEqualTo("POST");
        assertThat(sent.getUrl().encodedPath()).isEqualTo("/services/v2/order/certificate/" + segment);
        assertThat(sent.getHeaders().values("X-DC-DEVKEY")).containsExactly("wire-test-key");
        assertThat(sent.getHeaders().values("Content-Type")).containsExactly("application/json");
        assertThat(sent.getHeaders().values("Accept")).containsExactly("application/json");
        assertThat(sent.getBody()).isNotNull();
        assertThat(sent.getBody().utf8()).isEqualTo(expected(file));
    }

    private static String expected(String file) throws Exception {
        String text = SampleOrders.resource("samples/" + file + ".json").replace("${csr}", SampleOrders.CSR);
        return JSON.readTree(text).toString();
    }
}

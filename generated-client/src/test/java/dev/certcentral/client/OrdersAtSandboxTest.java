package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.error.ApiError;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ServerMismatchException;
import dev.certcentral.runtime.http.ApiResponse;
import dev.certcentral.runtime.http.QueryParameters;
import dev.certcentral.runtime.json.RawJson;
import dev.certcentral.runtime.status.RequestStatus;
import dev.certcentral.sandbox.Approval;
import dev.certcentral.sandbox.Sandbox;
import dev.certcentral.sandbox.junit.SandboxExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The generated client against the sandbox, whose judgement of bodies is independent of the generated checks. */
class OrdersAtSandboxTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.create();

    private static CertCentral client(Region region, String url, String key) {
        return CertCentral.builder()
                .region(region)
                .baseUrl(url)
                .apiKey(ApiKey.of(key))
                .build();
    }

    private static CertCentral client(Region region) {
        return client(region, SANDBOX.url(), SANDBOX.key());
    }

    @Test
    void everySampleIsAccepted() {
        try (CertCentral europe = client(Region.EUROPE);
                CertCentral america = client(Region.UNITED_STATES)) {
            List<OrderPlaced> placed = List.of(
                    europe.orders().euQualifiedPersonal(SampleOrders.euIndividualOnDevice()),
                    europe.orders().euQualifiedPersonal(SampleOrders.euIndividualWithCsr()),
                    europe.orders().euQualifiedEseal(SampleOrders.euEseal()),
                    europe.orders().euQwacPsd2(SampleOrders.euQwacWithNewContact()),
                    europe.orders().euQwacPsd2(SampleOrders.euQwacWithKnownContact()),
                    europe.orders().pkioQualifiedEseal(SampleOrders.pkioEseal()),
                    america.orders().documentSigningIndividual(SampleOrders.documentSigningOnToken()),
                    america.orders().documentSigningIndividual(SampleOrders.documentSigningInApp()),
                    america.orders().documentSigningIndividual(SampleOrders.documentSigningByEmail()));
            assertThat(placed)
                    .extracting(OrderPlaced::id)
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id > 0xFFFF_FFFFL);
            assertThat(SANDBOX.orders()).hasSize(9);
        }
    }

    @Test
    void requestWaitsForApproval() {
        try (CertCentral europe = client(Region.EUROPE)) {
            OrderPlaced placed = europe.orders().pkioQualifiedEseal(SampleOrders.pkioEseal());
            assertThat(placed.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.status()).isEqualTo(RequestStatus.PENDING));
            assertThat(placed.certificateId()).isNull();
        }
    }

    @Test
    void approvedRequestBringsCertificate() {
        try (Sandbox sandbox = Sandbox.builder().approval(Approval.APPROVED).start();
                CertCentral europe = client(Region.EUROPE, sandbox.url(), sandbox.key())) {
            OrderPlaced placed = europe.orders().pkioQualifiedEseal(SampleOrders.pkioEseal());
            assertThat(placed.requests())
                    .singleElement()
                    .extracting(OrderRequest::status)
                    .isEqualTo(RequestStatus.APPROVED);
            assertThat(placed.certificateId()).isGreaterThan(0xFFFF_FFFFL);
        }
    }

    @Test
    void skippedApprovalBringsCertificateAndNoRequest() {
        try (CertCentral europe = client(Region.EUROPE)) {
            OrderPlaced placed = europe.orders().euQualifiedPersonal(SampleOrders.euIndividualOnDevice());
            assertThat(placed.requests()).isNull();
            assertThat(placed.certificateId()).isNotNull();
        }
    }

    @Test
    void newOrganizationIsReported() {
        EuQwacPsd2Order order = SampleOrders.euQwacWithNewContact();
        EuQwacPsd2Order.Organization organization = EuQwacPsd2Order.Organization.builder()
                .contacts(order.organization().contacts())
                .unlisted("name", RawJson.of("Example Bank"))
                .unlisted("country", RawJson.of("nl"))
                .build();
        try (CertCentral europe = client(Region.EUROPE)) {
            OrderPlaced placed = europe.orders()
                    .euQwacPsd2(order.toBuilder().organization(organization).build());
            assertThat(placed.organization()).isNotNull();
        }
    }

    @Test
    void uncheckedOrderIsRefusedByTheApi() {
        EuQualifiedPersonalOrder broken = SampleOrders.euIndividualWithCsr().toBuilder()
                .certificate(SampleOrders.euIndividualOnDevice().certificate())
                .buildUnchecked();
        try (CertCentral europe = client(Region.EUROPE)) {
            ApiErrorException refused = catchThrowableOfType(
                    ApiErrorException.class, () -> europe.orders().euQualifiedPersonal(broken));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.errors()).extracting(ApiError::code).contains("required_param:certificate.csr");
        }
    }

    @Test
    void wrongKeyIsForbidden() {
        try (CertCentral europe = client(Region.EUROPE, SANDBOX.url(), "not-the-key")) {
            ApiErrorException refused = catchThrowableOfType(
                    ApiErrorException.class, () -> europe.orders().pkioQualifiedEseal(SampleOrders.pkioEseal()));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.errors())
                    .extracting(ApiError::code)
                    .containsExactly("access_denied|access_denied_invalid_key");
            assertThat(refused).hasMessageNotContaining("not-the-key");
        }
    }

    @Test
    void productThatIsNotSoldInTheRegionIsNotSent() {
        try (CertCentral europe = client(Region.EUROPE)) {
            assertThatThrownBy(() -> europe.orders().documentSigningIndividual(SampleOrders.documentSigningInApp()))
                    .isInstanceOf(ServerMismatchException.class)
                    .hasMessageContaining("united_states");
        }
        assertThat(SANDBOX.requests()).isEmpty();
    }

    @Test
    void callCanBeMadeWithoutWaiting() throws Exception {
        try (CertCentral europe = client(Region.EUROPE)) {
            OrderPlaced placed = europe.orders()
                    .pkioQualifiedEsealAsync(SampleOrders.pkioEseal())
                    .get();
            assertThat(placed.id()).isPositive();
        }
    }

    @Test
    void statusAndHeadersAreThere() {
        try (CertCentral europe = client(Region.EUROPE)) {
            ApiResponse<OrderPlaced> response = europe.orders()
                    .pkioQualifiedEsealCall(SampleOrders.pkioEseal())
                    .executeForResponse();
            assertThat(response.status()).isEqualTo(201);
            assertThat(response.headers("Content-Type"))
                    .singleElement()
                    .asString()
                    .startsWith("application/json");
        }
    }

    @Test
    void retrofitInterfaceIsAtHand() throws Exception {
        try (CertCentral europe = client(Region.EUROPE)) {
            retrofit2.Response<OrderPlaced> response = europe.orders()
                    .api()
                    .pkioQualifiedEseal(QueryParameters.NONE, SampleOrders.pkioEseal())
                    .execute();
            assertThat(response.code()).isEqualTo(201);
        }
    }
}

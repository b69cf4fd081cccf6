package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.http.RequestLog;
import dev.certcentral.runtime.policy.RetryPolicy;
import dev.certcentral.sandbox.Sandbox;
import dev.certcentral.sandbox.faults.Fault;
import dev.certcentral.sandbox.faults.Fault.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What pages in {@code docs} show and no other test runs. Another test finds the pages' lines here, so change both. */
class DocumentedUseTest {

    private static CertCentral client(String url, String key) {
        return CertCentral.builder()
                .region(Region.EUROPE)
                .baseUrl(url)
                .apiKey(ApiKey.of(key))
                .retries(RetryPolicy.NONE)
                .build();
    }

    private static long orderAt(String url, String key) {
        try (CertCentral client = client(url, key)) {
            return client.orders().pkioQualifiedEseal(SampleOrders.pkioEseal()).id();
        }
    }

    @Test
    void sandboxIssuesWhenTimeHasPassed() {
        try (Sandbox sandbox =
                Sandbox.builder().issueAfter(Duration.ofMinutes(5)).start()) {
            long orderId = orderAt(sandbox.url(), sandbox.key()); // by a client with this base URL and this key
            sandbox.approve(orderId);
            sandbox.advance(Duration.ofMinutes(5));
            assertThat(sandbox.status(orderId)).isEqualTo("issued");
        }
    }

    @Test
    void faultsComeAsScripted() {
        try (Sandbox sandbox = Sandbox.start();
                CertCentral client = client(sandbox.url(), sandbox.key())) {
            // spotless:off
            sandbox.faults()
                    .next(2, Fault.error(Moment.BEFORE, 503, "unavailable", "Later"))
                    .next(1, "order_eu_qualified_personal", Fault.lostAnswer())
                    .every(10, "order_info", Fault.html(Moment.BEFORE, 502))
                    .when(hit -> hit.method().equals("PUT"), Fault.delay(Duration.ofSeconds(3)));
            // spotless:on
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> client.orders().euQualifiedPersonal(SampleOrders.euIndividualOnDevice()));
            }
            assertThat(sandbox.orders()).hasSize(1);
            assertThat(sandbox.faults().injected()).isEqualTo(3);
        }
    }

    /** Never called: there is no such file here. FromJsonTest reads all orders. */
    @SuppressWarnings("unused")
    private static EuQualifiedPersonalOrder ofFile() throws IOException {
        EuQualifiedPersonalOrder order = EuQualifiedPersonalOrder.fromJson(Files.readString(Path.of("order.json")));
        return order;
    }

    /** Never called: its key file is not on this machine. CanaryAnswersTest runs the same with a key of its own. */
    @SuppressWarnings("unused")
    private static CertCentral logging() {
        Logger logger = LoggerFactory.getLogger("certcentral");
        CertCentral certCentral = CertCentral.builder()
                .region(Region.EUROPE)
                .apiKey(ApiKey.watching(Path.of("/run/secrets/certcentral")))
                .log(RequestLog.to(logger::debug, RequestLog.Detail.BODIES).when(logger::isDebugEnabled))
                .build();
        return certCentral;
    }
}

package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.OutcomeUnknownException;
import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.http.Download;
import dev.certcentral.runtime.http.RequestLog;
import dev.certcentral.runtime.policy.OncePolicy;
import dev.certcentral.runtime.policy.RetryPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Secrets that answers bring, what is told about orders of unknown outcome, and the log through SLF4J. */
final class CanaryAnswersTest {

    private static final String INFO =
            "{\"id\":1,\"status\":\"issued\",\"hardware_init_code\":\"" + Canary.INIT_CODE.value()
                    + "\",\"comments\":\"" + Canary.COMMENTS.value().replace("\"", "\\\"") + "\"";

    private final Sightings sightings = new Sightings();
    private final List<String> log = new CopyOnWriteArrayList<>();

    @Test
    void secretsOfAnswersAreReadAndNotPrinted() throws Exception {
        try (EchoServer server = new EchoServer(request -> ok(INFO + "}"));
                ApiClient client = client(server, RequestLog.to(log::add, RequestLog.Detail.BODIES))) {
            OrderInfo info = new OrderCalls(client).info(1);
            assertThat(info.hardwareInitCode()).isEqualTo(Canary.INIT_CODE.value());
            sightings.walk("order info", info);
        }
        try (EchoServer server =
                        new EchoServer(request -> ok("{\"id\":5,\"ekey\":\"" + Canary.CONTAINER_KEY.value() + "\"}"));
                ApiClient client = client(server, RequestLog.to(log::add, RequestLog.Detail.BODIES))) {
            sightings.walk("container", new AccountCalls(client).container(5));
        }
        log.forEach(line -> sightings.look(Channel.LOG, "answer", line));
        assertThat(log).hasSize(4);
        assertThat(log.get(1)).contains("\"status\":\"issued\"").contains("\"hardware_init_code\":\"***\"");
    }

    @Test
    void filesAreHandedOutAndNotPrinted() throws Exception {
        try (EchoServer server = new EchoServer(request -> ok(Canary.CERTIFICATE.value()));
                ApiClient client = client(server, RequestLog.to(log::add, RequestLog.Detail.BODIES))) {
            Download file = new CertificateCalls(client).download(3, CertificateFormat.PEM_ALL);
            assertThat(new String(file.bytes(), StandardCharsets.US_ASCII)).isEqualTo(Canary.CERTIFICATE.value());
            sightings.walk("file", file);
        }
        log.forEach(line -> sightings.look(Channel.LOG, "file", line));
        assertThat(log.get(1)).endsWith("; body (" + Canary.CERTIFICATE.value().length() + " bytes)");
    }

    @Test
    void secretsOfAnswersThatNobodyCouldReadAreNotTold() throws Exception {
        for (String body : List.of(INFO, INFO + ",\"x\":tru}", "{\"id\":\"none\"," + INFO.substring(1) + "}")) {
            try (EchoServer server = new EchoServer(request -> ok(body));
                    ApiClient client = client(server, RequestLog.to(log::add, RequestLog.Detail.BODIES))) {
                UnreadableResponseException failure =
                        catchThrowableOfType(UnreadableResponseException.class, () -> new OrderCalls(client).info(1));
                sightings.look("unreadable answer", failure);
                sightings.look(Channel.ERROR_ACCESSORS, "unreadable answer", failure.bodyExcerpt());
                assertThat(failure.bodyExcerpt()).contains("hardware_init_code");
            }
        }
        log.forEach(line -> sightings.look(Channel.LOG, "unreadable answer", line));
        assertThat(log).hasSize(6);
    }

    @Test
    void unknownOutcomeTellsTheIdAndNothingElse() throws Exception {
        try (EchoServer server = new EchoServer(request -> request.startsWith("POST") ? "" : ok("{\"orders\":[]}"));
                ApiClient client = client(server, RequestLog.to(log::add, RequestLog.Detail.BODIES))) {
            ApiException failure = catchThrowableOfType(
                    ApiException.class,
                    () -> new OrderCalls(client)
                            .euQualifiedPersonalOnce(CanaryOrders.personal())
                            .with(OncePolicy.STANDARD.withDeadline(Duration.ofMillis(300)))
                            .execute());
            assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
            sightings.look("unknown outcome", failure);
            sightings.look(Channel.WIRE, "unknown outcome", server.requests());
        }
        log.forEach(line -> sightings.look(Channel.LOG, "unknown outcome", line));
        sightings.haveSeen(Channel.WIRE, Canary.Kind.KEY, Canary.Kind.PERSONAL, Canary.Kind.UNLISTED);
    }

    @Test
    void logGoesThroughSlf4jWithoutADependencyOnIt() throws Exception {
        Logger logger = LoggerFactory.getLogger("certcentral");
        MemoryLogging.lines().clear();
        try (EchoServer server = new EchoServer(request -> ok("{\"id\":1,\"echo\":\"" + "{}".repeat(3) + "\"}"));
                ApiClient client = client(
                        server,
                        RequestLog.to(logger::debug, RequestLog.Detail.BODIES).when(logger::isDebugEnabled))) {
            new OrderCalls(client).euQualifiedPersonal(CanaryOrders.personal());
            sightings.look(Channel.WIRE, "order", server.requests());
        }
        assertThat(MemoryLogging.lines()).hasSize(2);
        assertThat(MemoryLogging.lines().get(0))
                .startsWith("POST /order/certificate/eu_individual (order_eu_qualified_personal): sending; headers {")
                .contains("\"number\":\"***\"")
                .contains("\"payment_method\":\"card\"");
        MemoryLogging.lines().forEach(line -> sightings.look(Channel.LOG, "SLF4J", line));
        sightings.haveSeen(Channel.WIRE, Canary.Kind.KEY, Canary.Kind.PERSONAL, Canary.Kind.UNLISTED);
    }

    private static ApiClient client(EchoServer server, RequestLog log) {
        return ApiClient.builder(CertCentralApi.description())
                .server(Region.EUROPE)
                .baseUrl(server.url())
                .apiKey(ApiKey.of(Canary.API_KEY.value()))
                .json(CertCentralJson.factory())
                .retries(RetryPolicy.NONE)
                .log(log)
                .build();
    }

    private static String ok(String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: " + length
                + "\r\n\r\n" + body;
    }
}

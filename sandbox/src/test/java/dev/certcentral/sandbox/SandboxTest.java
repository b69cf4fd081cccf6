package dev.certcentral.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.certcentral.spec.model.Api;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Api SHOP = Specs.api(Map.of(
            "operations/order.yaml",
            Specs.operation(
                    "POST /things",
                    "servers: [north]\nparameters: {name: {required: yes}, skip_approval: {type: boolean},"
                            + " organization: {open: yes, parameters: {id: {type: integer}}}, until: {format: dd MMM yyyy}}\n"
                            + "rules: [{id: r, within: {path: until, days: 1}, says: Because.}]\n"),
            "operations/get.yaml",
            "operation: get_thing\nhttp: GET /things/{thing_id}\ngroup: things\nrequest: GetThing\nabout: Reads.\n"
                    + "path: {thing_id: {type: integer, required: yes, about: Id.}}\n"
                    + "query: {full: {type: boolean, about: All.}, tag: {type: 'string[]', about: Tags.}}\n"
                    + "response: Thing\n",
            "operations/all.yaml",
            "operation: all_things\nhttp: GET /things/all\ngroup: things\nabout: Reads all.\n",
            "types/Thing.yaml",
            "type: Thing\nabout: A thing.\nparameters: {thing_id: {type: integer}, state: {values: [new, old]},"
                    + " on: {type: switch}, parts: {type: 'string[]'}}\n"));

    private final HttpClient client = HttpClient.newHttpClient();
    private Sandbox sandbox = Sandbox.builder().spec(SHOP).start();

    @AfterEach
    void close() {
        sandbox.close();
    }

    private void restart(Sandbox.Builder builder) {
        sandbox.close();
        sandbox = builder.start();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.url() + path)).header("X-Shop-Key", sandbox.key());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> order(String json) throws Exception {
        return send(to("/things").header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private static void assertRefused(HttpResponse<String> response, int status, String... codes) throws Exception {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        JsonNode problems = JSON.readTree(response.body()).path("problems");
        assertThat(problems.findValuesAsText("kind")).containsExactly(codes);
        assertThat(problems.findValuesAsText("text")).hasSameSizeAs(codes).doesNotContain("");
    }

    @Test
    void takesAnOrder() throws Exception {
        HttpResponse<String> response = order("{\"name\":\"x\"}");
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body())
                .isEqualTo("{\"id\":4300000001,\"requests\":[{\"id\":4400000001,\"status\":\"pending\"}]}");
        assertThat(sandbox.orders()).singleElement().satisfies(order -> {
            assertThat(order.id()).isEqualTo(4_300_000_001L);
            assertThat(order.operation()).isEqualTo("order_thing");
            assertThat(order.body()).isEqualTo("{\"name\":\"x\"}");
            assertThat(order.headers()).containsEntry("content-type", List.of("application/json"));
        });
    }

    @Test
    void approvedOrdersHaveACertificate() throws Exception {
        restart(Sandbox.builder().spec(SHOP).approval(Approval.APPROVED));
        assertThat(order("{\"name\":\"x\"}").body())
                .isEqualTo("{\"id\":4300000001,\"requests\":[{\"id\":4400000001,\"status\":\"approved\"}],"
                        + "\"certificate_id\":845000000001}");
    }

    @Test
    void skippedApprovalHasACertificateAndNoRequest() throws Exception {
        restart(Sandbox.builder().spec(SHOP).approval(Approval.SUBMITTED));
        assertThat(order("{\"name\":\"x\",\"skip_approval\":true}").body())
                .isEqualTo("{\"id\":4300000001,\"certificate_id\":845000000001}");
        assertThat(order("{\"name\":\"x\",\"skip_approval\":false}").body()).contains("submitted");
    }

    @Test
    void aNewOrganizationGetsAnId() throws Exception {
        assertThat(order("{\"name\":\"x\",\"organization\":{\"name\":\"Acme\"}}")
                        .body())
                .contains("\"organization\":{\"id\":4500000001}");
        assertThat(order("{\"name\":\"x\",\"organization\":{\"id\":5}}").body()).doesNotContain("organization");
    }

    @Test
    void tellsAllMistakesAtOnce() throws Exception {
        assertRefused(
                order("{\"skip_approval\":\"true\",\"nmae\":\"x\"}"),
                400,
                "required_param:name",
                "invalid_param:skip_approval",
                "invalid_param:nmae");
        assertThat(sandbox.orders()).isEmpty();
    }

    @Test
    void checksDatesAgainstItsClock() throws Exception {
        restart(Sandbox.builder().spec(SHOP).clock(Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC)));
        assertThat(order("{\"name\":\"x\",\"until\":\"02 JAN 2030\"}").statusCode())
                .isEqualTo(201);
        assertRefused(order("{\"name\":\"x\",\"until\":\"03 JAN 2030\"}"), 400, "invalid_param:until");
    }

    @Test
    void refusesAMissingEmptyOrWrongKey() throws Exception {
        URI uri = URI.create(sandbox.url() + "/things/1");
        for (HttpRequest.Builder request : List.of(
                HttpRequest.newBuilder(uri),
                HttpRequest.newBuilder(uri).header("X-Shop-Key", ""),
                HttpRequest.newBuilder(uri).header("X-Shop-Key", "wrong"),
                HttpRequest.newBuilder(uri).header("X-Shop-Key", sandbox.key()).header("X-Shop-Key", sandbox.key()))) {
            assertRefused(send(request), 403, "access_denied|access_denied_invalid_key");
        }
    }

    @Test
    void refusesUnknownPathsAndMethods() throws Exception {
        assertRefused(send(to("/nothing")), 404, "not_found|route");
        assertRefused(send(to("/things/")), 404, "not_found|route");
        assertRefused(send(to("/things/1/2")), 404, "not_found|route");
        assertRefused(
                send(HttpRequest.newBuilder(URI.create(sandbox.url().replace("/v1", "/v2") + "/things"))),
                404,
                "not_found|route");
        HttpResponse<String> wrong = send(to("/things").PUT(BodyPublishers.ofString("{}")));
        assertRefused(wrong, 405, "method_not_allowed");
        assertThat(wrong.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void refusesOtherContentTypes() throws Exception {
        assertRefused(send(to("/things").POST(BodyPublishers.ofString("{}"))), 415, "unsupported_media_type");
        for (String type : List.of("text/plain", "application/json; charset=iso-8859-1", "application/xml")) {
            assertRefused(
                    send(to("/things").header("Content-Type", type).POST(BodyPublishers.ofString("{}"))),
                    415,
                    "unsupported_media_type");
        }
        assertThat(send(to("/things")
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(BodyPublishers.ofString("{\"name\":\"x\"}")))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void refusesWhatIsNotAJsonObject() throws Exception {
        for (String body : List.of("", "{", "[]", "{\"name\":\"x\",\"name\":\"y\"}", "{\"name\":\"x\"}}")) {
            assertRefused(order(body), 400, "bad_request_format");
        }
        assertRefused(
                send(to("/things")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xff, '"'}))),
                400,
                "bad_request_format");
    }

    @Test
    void refusesHugeBodies() throws Exception {
        assertRefused(order("{\"name\":\"" + "x".repeat(1 << 20) + "\"}"), 413, "request_too_large");
        assertThat(order("{\"name\":\"" + "x".repeat((1 << 20) - 100) + "\"}").statusCode())
                .isEqualTo(201);
    }

    @Test
    void answersOtherOperationsFromTheirSpec() throws Exception {
        HttpResponse<String> response = send(to("/things/4300000001?full=true&tag=a&tag=b"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo("{\"thing_id\":4300000001,\"state\":\"new\",\"on\":1,\"parts\":[\"parts\"]}");
        HttpResponse<String> all = send(to("/things/all"));
        assertThat(all.statusCode()).isEqualTo(204);
        assertThat(all.body()).isEmpty();
    }

    @Test
    void checksPathAndQuery() throws Exception {
        assertRefused(
                send(to("/things/x?full=yes&nope=1&full=no")),
                400,
                "invalid_param:thing_id",
                "invalid_param:full",
                "invalid_param:nope");
    }

    @Test
    void playsOneServerIfAsked() throws Exception {
        restart(Sandbox.builder().spec(SHOP).server("south"));
        assertRefused(order("{\"name\":\"x\"}"), 404, "not_found|route");
        restart(Sandbox.builder().spec(SHOP).server("north"));
        assertThat(order("{\"name\":\"x\"}").statusCode()).isEqualTo(201);
        assertThatThrownBy(() -> Sandbox.builder().spec(SHOP).server("east").start())
                .hasMessage("There is no server `east`; known are north, south");
    }

    @Test
    void recordsRequestsWithoutTheKey() throws Exception {
        order("{}");
        send(to("/things/7?full=true"));
        assertThat(sandbox.requests()).hasSize(2);
        assertThat(sandbox.requests().get(0).body()).isEqualTo("{}");
        assertThat(sandbox.requests().get(0).status()).isEqualTo(400);
        RecordedRequest second = sandbox.requests().get(1);
        assertThat(second.method()).isEqualTo("GET");
        assertThat(second.path()).isEqualTo("/v1/things/7?full=true");
        assertThat(second.headers()).containsEntry("x-shop-key", List.of("***"));
        assertThat(sandbox.requests().toString() + sandbox).doesNotContain(sandbox.key());
    }

    @Test
    void resetStartsAfresh() throws Exception {
        String first = order("{\"name\":\"x\"}").body();
        assertThat(order("{\"name\":\"x\"}").body()).isNotEqualTo(first);
        sandbox.reset();
        assertThat(sandbox.orders()).isEmpty();
        assertThat(sandbox.requests()).isEmpty();
        assertThat(order("{\"name\":\"x\"}").body()).isEqualTo(first);
    }

    @Test
    void aTakenPortIsSaidSo() {
        int port = URI.create(sandbox.url()).getPort();
        assertThatThrownBy(() -> Sandbox.builder().spec(SHOP).port(port).start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("port " + port);
    }

    @Test
    void leavesNoThreads() throws Exception {
        order("{\"name\":\"x\"}");
        Set<Thread> threads = sandboxThreads();
        assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);
        sandbox.close();
        for (Thread thread : threads) {
            thread.join(5_000);
        }
        assertThat(threads).noneMatch(Thread::isAlive);
    }

    private static Set<Thread> sandboxThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("sandbox-")
                        || thread.getName().startsWith("HTTP-Dispatcher"))
                .collect(Collectors.toSet());
    }

    /** The client's tests hold the pages' samples; the sandbox must take each of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ds_individual-client-app",
                "ds_individual-email",
                "ds_individual-ship-token",
                "eu_eseal",
                "eu_individual-csr",
                "eu_individual-qscd",
                "eu_qwac_psd2-known-contact",
                "eu_qwac_psd2-new-contact",
                "pkio_qualified_organisation_services"
            })
    void takesTheSamplesOfTheBundledPages(String sample) throws Exception {
        Path samples = Path.of("..", "generated-client", "src", "test", "resources", "samples");
        String csr = Files.readString(samples.resolve("csr.txt")).strip();
        String body = Files.readString(samples.resolve(sample + ".json")).replace("${csr}", csr);
        restart(Sandbox.builder());
        String url = sandbox.url() + "/order/certificate/" + sample.replaceFirst("-.*", "");
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(url))
                .header("X-DC-DEVKEY", sandbox.key())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        assertThat(response.body()).startsWith("{\"id\":4300000001");
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(sandbox.url()).endsWith("/services/v2");
    }
}

package dev.certcentral.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.check.BodyChecker;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;

/**
 * Calls a sandbox of the bundled specs over HTTP, and holds every good answer against the spec of its operation: no member may
 * be there that the spec does not know.
 */
final class Caller {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLES = Path.of("..", "generated-client", "src", "test", "resources", "samples");

    /** Operations whose good answers were held against their spec in this process. */
    static final TreeSet<String> SEEN = new TreeSet<>();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Sandbox sandbox;
    private final Routes routes;

    Caller(Sandbox sandbox) throws Exception {
        this.sandbox = sandbox;
        this.routes = new Routes(Specs.bundled().operations());
    }

    HttpResponse<byte[]> send(String method, String path, String body) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(sandbox.url() + path)).header("X-DC-DEVKEY", sandbox.key());
        if (body.isEmpty()) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
        }
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        fits(method, path, response);
        return response;
    }

    private void fits(String method, String path, HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() >= 300) {
            return;
        }
        Operation operation = routes.at(path.replaceFirst("\\?.*", "")).stream()
                .map(Routes.Match::operation)
                .filter(candidate -> candidate.method().name().equals(method))
                .findFirst()
                .orElseThrow();
        FieldType type = operation.response().map(Response::type).orElse(null);
        if (type instanceof FieldType.Nested nested) {
            JsonNode body = JSON.readTree(response.body());
            assertThat(new BodyChecker(operation.id(), nested.type(), Clock.systemUTC()).check(body))
                    .as("%s %s: %s", method, path, body)
                    .isEmpty();
        } else if (type == null) {
            assertThat(response.statusCode()).isEqualTo(204);
            assertThat(response.body()).isEmpty();
        }
        SEEN.add(operation.id());
    }

    /** A good answer to a GET. */
    JsonNode get(String path) throws Exception {
        HttpResponse<byte[]> response = send("GET", path, "");
        assertThat(response.statusCode())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /** Status and codes of an answer, such as {@code 404 not_found|order}. */
    String outcome(String method, String path, String body) throws Exception {
        HttpResponse<byte[]> response = send(method, path, body);
        List<String> codes = response.body().length == 0
                ? List.of()
                : JSON.readTree(response.body()).path("errors").findValuesAsText("code");
        return (response.statusCode() + " " + String.join(",", codes)).strip();
    }

    /** Places an order and returns the receipt. */
    JsonNode order(ObjectNode body) throws Exception {
        return order("eu_individual", body);
    }

    /** Places an order of a product and returns the receipt. */
    JsonNode order(String product, ObjectNode body) throws Exception {
        HttpResponse<byte[]> response = send("POST", "/order/certificate/" + product, body.toString());
        assertThat(response.statusCode())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        return JSON.readTree(response.body());
    }

    /** Places an order with a number of the customer's own and returns its number. */
    long order(String ownId) throws Exception {
        return order(body(ownId)).path("id").longValue();
    }

    /** A good order that waits for approval. */
    static ObjectNode body(String ownId) throws IOException {
        ObjectNode body = sample("eu_individual-csr").put("alternative_order_id", ownId);
        body.remove("skip_approval");
        return body;
    }

    /** The sample of a page. */
    static ObjectNode sample(String name) throws IOException {
        String csr = Files.readString(SAMPLES.resolve("csr.txt")).strip();
        String text = Files.readString(SAMPLES.resolve(name + ".json")).replace("${csr}", csr);
        return (ObjectNode) JSON.readTree(text);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

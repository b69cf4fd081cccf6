package dev.certcentral.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.store.StateFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happened, from one run to the next. */
class PersistenceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Sandbox start(Path file) {
        return Sandbox.builder()
                .clock(CLOCK)
                .uniqueIds(true)
                .issueAfter(Duration.ofHours(1))
                .persistTo(file)
                .start();
    }

    private static List<JsonNode> everything(Sandbox sandbox) throws Exception {
        Caller caller = new Caller(sandbox);
        return List.of(
                caller.get("/order/certificate"),
                caller.get("/request"),
                caller.get("/organization"),
                caller.get("/order/alternate/late"),
                caller.get("/order/certificate/4300000001"),
                caller.get("/order/certificate/status-changes?minutes=10080"),
                caller.get("/request/4400000001"));
    }

    @Test
    void reloadingGivesTheSameWorld() throws Exception {
        Path file = folder.resolve("state.json");
        List<JsonNode> before;
        try (Sandbox sandbox = start(file)) {
            Caller caller = new Caller(sandbox);
            long first = caller.order("one");
            caller.order("two");
            ObjectNode other = Caller.sample("eu_qwac_psd2-new-contact");
            ((ObjectNode) other.path("organization")).remove("id");
            ((ObjectNode) other.path("organization")).put("name", "Newcomer");
            assertThat(caller.outcome("POST", "/order/certificate/eu_qwac_psd2", other.toString()))
                    .isIn("201", "400 required_param:organization.id");
            sandbox.advance(Duration.ofDays(2));
            sandbox.approve(first);
            sandbox.reject(first + 1, "No");
            sandbox.advance(Duration.ofMinutes(40));
            before = everything(sandbox);
        }
        byte[] bytes = Files.readAllBytes(file);
        try (Sandbox sandbox = start(file)) {
            assertThat(everything(sandbox)).isEqualTo(before);
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
            assertThat(sandbox.now()).isEqualTo(Instant.parse("2030-01-03T12:40:00Z"));
            assertThat(sandbox.status(4_300_000_001L)).isEqualTo("processing");
            assertThat(sandbox.orders().get(1).id()).isEqualTo(4_300_000_002L);
            sandbox.advance(Duration.ofMinutes(20));
            assertThat(sandbox.status(4_300_000_001L)).isEqualTo("issued");
            Caller caller = new Caller(sandbox);
            assertThat(caller.outcome(
                            "POST",
                            "/order/certificate/eu_individual",
                            Caller.body("one").toString()))
                    .isEqualTo("400 duplicate_alternative_order_id");
            int orders = sandbox.orders().size();
            assertThat(caller.order("three")).isEqualTo(4_300_000_001L + orders);
        }
    }

    @Test
    void theSameStepsGiveTheSameBytes() throws Exception {
        for (String name : List.of("a.json", "b.json")) {
            try (Sandbox sandbox = start(folder.resolve(name))) {
                new Caller(sandbox).order("one");
                sandbox.approve(4_300_000_001L);
            }
        }
        assertThat(Files.readString(folder.resolve("a.json"))).isEqualTo(Files.readString(folder.resolve("b.json")));
        assertThat(folder).isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void secretsAreNeverWritten() throws Exception {
        Path file = folder.resolve("state.json");
        ObjectNode body = Caller.body("mine").put("payment_method", "card");
        body.putObject("credit_card")
                .put("number", "4111111111111111")
                .put("expiration_month", "01")
                .put("expiration_year", "2031")
                .put("cvv", "737")
                .put("cardholder_name", "Canary Cardholder")
                .put("set_as_default", "0");
        body.putObject("billing_address")
                .put("address", "1 Street")
                .put("city", "Town")
                .put("state", "UT")
                .put("country", "us")
                .put("zip", "84103");
        body.putArray("custom_fields").addObject().put("metadata_id", 1).put("value", "kept");
        String key = "canary-key-3141";
        try (Sandbox sandbox =
                Sandbox.builder().clock(CLOCK).key(key).persistTo(file).start()) {
            new Caller(sandbox).order(body);
            assertThat(sandbox.orders().get(0).body()).contains("4111111111111111");
        }
        assertThat(Files.readString(file))
                .contains("\"kept\"", "\"mine\"", "1 Street")
                .doesNotContain("4111111111111111", "737", key);
        try (Sandbox sandbox = start(file)) {
            assertThat(sandbox.orders().get(0).body()).contains("mine").doesNotContain("4111111111111111");
            assertThat(sandbox.orders().get(0).headers()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"format\":2}",
                "{\"format\":1,\"ahead\":\"soon\"}",
                "{\"format\":1,\"ahead\":\"PT0S\",\"certificates\":0,\"orders\":[{}],\"requests\":[],\"organizations\":[]}",
                "{\"format\":1,\"ahead\":\"PT0S\",\"certificates\":\"0\",\"orders\":[],\"requests\":[],\"organizations\":[]}",
            })
    void damagedFilesAreRefusedAndLeftAlone(String text) throws Exception {
        Path file = folder.resolve("state.json");
        Files.writeString(file, text);
        assertThatThrownBy(() -> start(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("state.json")
                .hasMessageContaining("left as it is");
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void everyCutOfAFileIsRefused() throws Exception {
        Path file = folder.resolve("state.json");
        try (Sandbox sandbox = start(file)) {
            new Caller(sandbox).order("one");
        }
        String whole = Files.readString(file).strip();
        assertThat(new StateFile(file).read().orders()).hasSize(1);
        for (int length = 0; length < whole.length(); length++) {
            Files.writeString(file, whole.substring(0, length));
            assertThatThrownBy(() -> new StateFile(file).read()).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        try (Sandbox sandbox = start(gone.resolve("state.json"))) {
            Files.delete(gone);
            Caller caller = new Caller(sandbox);
            var response = caller.send(
                    "POST",
                    "/order/certificate/eu_individual",
                    Caller.body("one").toString());
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(new String(response.body())).startsWith("The sandbox cannot write its state");
        }
    }
}

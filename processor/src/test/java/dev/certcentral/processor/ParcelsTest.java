package dev.certcentral.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Another API than the product's, from specs to the wire: its client is generated, compiled, used and looked at. */
class ParcelsTest {

    private static Class<?> caller;

    @BeforeAll
    static void compile() throws Exception {
        Compilation compilation =
                Clients.compile(Clients.resource("parcels"), JavaFileObjects.forResource("callers/Caller.java"));
        CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
        caller = Clients.load(compilation).loadClass("test.client.Caller");
    }

    private static String call(String method, Object... arguments) throws Exception {
        Class<?>[] types = Collections.nCopies(arguments.length, String.class).toArray(Class<?>[]::new);
        return (String) caller.getMethod(method, types).invoke(null, arguments);
    }

    @Test
    void whatWasSetTravelsInTheOrderOfThePage() throws Exception {
        assertThat(call("json"))
                .isEqualTo(
                        "{\"to\":{\"name\":\"Jo\",\"door_code\":\"4711#\",\"geo\":{\"kind\":\"exact\",\"precision\":3}},"
                                + "\"items\":[{\"sku\":\"a\",\"count\":2,\"tags\":[\"x\",\"y\"]},"
                                + "{\"sku\":\"b\",\"fragile\":true,\"wrapping\":\"wool\"}],"
                                + "\"size\":20,\"class\":\"first\",\"get_class\":\"g\",\"int\":7,\"value\":\"v\",\"builder\":true,"
                                + "\"insured\":null,\"express\":1,\"saturday\":\"0\",\"pickup\":\"15 MAR 2026\","
                                + "\"reference\":\"😀😀😀😀\",\"copies\":[\"a@b\",\"c@d\"],\"pin\":\"1234\",\"price\":250,"
                                + "\"pay_by\":\"account\",\"account_number\":\"DE-4711-SECRET\",\"account_owner\":\"Jo\","
                                + "\"future\":{\"a\": 1.50}}");
    }

    @Test
    void secretsAreNotPrinted() throws Exception {
        assertThat(call("printed"))
                .startsWith("NewParcel[")
                .contains("pin=***", "int_=***", "doorCode=***", "accountNumber=***", "price=250")
                .doesNotContain("4711", "1234", "1.50");
    }

    @Test
    void rulesWithoutEffectWarn() throws Exception {
        assertThat(call("warnings")).isEqualTo("reference reference-is-ignored");
    }

    @Test
    void copiesAreEqualAndBuildersChangeWhatIsRequired() throws Exception {
        assertThat(call("equality")).isEqualTo("true true false null true");
    }

    @Test
    void everyViolationIsReportedAtOnceWithItsPlace() throws Exception {
        String[] parts = call("violations").split("\n---\n");
        assertThat(parts[0].lines())
                .containsExactlyInAnyOrder(
                        "to.name | to().name() | required",
                        "to.country | to().country() | format",
                        "to.street | to().street() | rough-places-need-a-street",
                        "items | items() | max-items",
                        "items[1] | items().get(1) | required",
                        "items[0].sku | items().get(0).sku() | required",
                        "items[0].count | items().get(0).count() | min",
                        "items[0].wrapping | items().get(0).wrapping() | fragile-things-are-wrapped",
                        "items[2].tags | items().get(2).tags() | max-items",
                        "items[2].tags[1] | items().get(2).tags().get(1) | max-length",
                        "items | items() | few-fragile-items",
                        "size | size() | required",
                        "int | int_() | max",
                        "reference | reference() | max-length",
                        "email | email() | format",
                        "copies[1] | copies().get(1) | format",
                        "pin | pin() | format",
                        "price | price() | allowed",
                        "account_owner | payment().accountOwner() | payment",
                        "pickup | pickup() | no-express-on-saturday",
                        "pickup | pickup() | pickup-soon",
                        "email | email() | one-way-to-tell");
        assertThat(parts[1]).contains("Nobody comes twice. */ \\u002a").doesNotContain("SECRET", "4111");
    }

    @Test
    void choicesAreCheckedToo() throws Exception {
        assertThat(call("nullInChoice")).contains("account_number", "[payment]");
        assertThat(call("smallPrice")).contains("price: is 250; allowed: 100", "[small-prices]");
        assertThat(call("search")).contains("2 violations", "depot_name: ", "limit: is 51; at most 50");
        assertThat(call("pageMember")).contains("`email`");
    }

    @Test
    void callsTravelAsDescribed() throws Exception {
        List<String> requests = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            String request = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + (body.length() > 100 ? "..." : body);
            requests.add(request.strip());
            assertThat(exchange.getRequestHeaders().getFirst("X-Parcel-Key")).isEqualTo("parcel-key-0123456789");
            String parcel = "{\"id\": \"9007199254740993\", \"state\": \"lost\", \"weight\": null, \"extra\": [1.0]}";
            String answer = switch (exchange.getRequestMethod()) {
                case "GET" -> request.contains("depots") ? "[" + parcel + "," + parcel + "]" : parcel;
                case "POST", "PATCH" -> parcel;
                default -> "";
            };
            byte[] bytes = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(bytes.length == 0 ? 204 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            String out = call("calls", "http://127.0.0.1:" + server.getAddress().getPort() + "/api");
            assertThat(out.lines().toList())
                    .hasSize(5)
                    .element(1)
                    .asString()
                    .startsWith("Parcel[id=9007199254740993, state=lost, weight=null")
                    .contains("unlisted=[extra]")
                    .contains("false UNKNOWN");
            assertThat(out).endsWith("2\n9007199254740993\n204\n");
        } finally {
            server.stop(0);
        }
        assertThat(requests)
                .containsExactly(
                        "POST /api/parcels ...",
                        "GET /api/parcels/9007199254740993",
                        "GET /api/depots/a%2Fb%20%3F/parcels?all=1&limit=5&since=05%20MAR%202026&state=moving&word%5B0%5D=x%26y&word%5B1%5D=z",
                        "PUT /api/parcels/7/place {\"to\":{\"name\":\"Jo\",\"door_code\":\"4711#\",\"geo\":{\"kind\":\"exact\",\"precision\":3}}}",
                        "PATCH /api/parcels/8 {\"reference\":\"r\"}",
                        "DELETE /api/parcels/9",
                        "DELETE /api/parcels/9",
                        "POST /api/parcels/drop {\"ids\":[1,2]}");
    }
}

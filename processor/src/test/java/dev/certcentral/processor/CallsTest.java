package dev.certcentral.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import com.sun.net.httpserver.HttpServer;
import dev.certcentral.runtime.error.AlreadyPlacedException;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way to make a generated call, through a class that somebody extended by hand, down to the wire. */
class CallsTest {

    private static Class<?> desk;

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private HttpServer server;

    private record Answer(int status, String body) {}

    @BeforeAll
    static void compile() throws Exception {
        Compilation compilation =
                Clients.compile(Clients.resource("parcels"), JavaFileObjects.forResource("callers/Desk.java"));
        CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
        desk = Clients.load(compilation).loadClass("test.client.Desk");
    }

    @Test
    void javadocIsComplete() {
        CompilationSubject.assertThat(Clients.compile(
                        List.of("-Xdoclint:all/protected", "-Acertspec.dir=" + Clients.resource("parcels")),
                        Clients.packageFor("any")))
                .succeededWithoutWarnings();
    }

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            requests.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body).strip());
            Answer answer = answers.getOrDefault(exchange.getRequestMethod(), new Answer(200, "{\"id\": 5}"));
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"label 7.png\"");
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            byte[] bytes = answer.body().getBytes(ISO_8859_1);
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api";
    }

    private static String call(String method, String argument) throws Exception {
        try {
            return (String) desk.getMethod(method, String.class).invoke(null, argument);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    @Test
    void pathAloneAndRequestsTravelAlike() throws Exception {
        assertThat(call("forms", url())).contains("`filters[state]` is known to the spec");
        String query = "all=false&limit=5&filters%5Bsince%5D=05%20MAR%202026&sort=-id%2Cstate";
        assertThat(requests)
                .containsExactly(
                        "GET /api/parcels",
                        "GET /api/parcels",
                        "GET /api/parcels",
                        "GET /api/parcels?" + query
                                + "&filters%5Bstate%5D%5B0%5D=moving&filters%5Bstate%5D%5B1%5D=waiting",
                        "GET /api/parcels?" + query + "&filters%5Bstate%5D=moving",
                        "GET /api/follow/a%2Fb/7/05%20MAR%202026/by-sea/1",
                        "GET /api/follow/a%2Fb/7/05%20MAR%202026/by-sea/1?detail=2",
                        "GET /api/parcels?limit=1&filters%5Bzone%5D=a%20b%26c&deep=3");
    }

    @Test
    void groupsCanBeExtendedByHand() throws Exception {
        assertThat(call("extended", url())).isEqualTo("null 5");
        assertThat(requests).containsExactly("GET /api/parcels", "POST /api/slots {\"hour\":3}");
    }

    @Test
    void blankPathParametersAreRefusedBeforeAnythingIsSent() throws Exception {
        assertThat(call("blanks", url())).contains("`label_format` is blank", "`client` is blank");
        assertThat(requests).isEmpty();
    }

    @Test
    void transportLearnsWhatTheSpecSays() throws Exception {
        assertThat(call("facts", url())).isEqualTo("true true false [Set-Cookie, X-Trace] parcel_label");
    }

    @Test
    void downloadsComeAsTheyAre() throws Exception {
        answers.put("GET", new Answer(200, "\u0089PN\u0000"));
        assertThat(call("label", url())).isEqualTo("Download[image/png, 4 bytes] label 7.png [-119, 0]");
        assertThat(requests).containsExactly("GET /api/parcels/7/label/png");
    }

    @Test
    void lostAnswersAreLookedUpByTheIdThatWasSent() throws Exception {
        answers.put("POST", new Answer(502, "<html>"));
        answers.put("GET", new Answer(200, "{\"slots\": [{\"slot_id\": 8}]}"));
        String[] parts = call("once", url()).split(" ", 2);
        assertThat(parts[0]).matches("[0-9a-f]{32}");
        assertThat(parts[1]).isEqualTo("SlotBooked[id=8, room=null, sure=null]");
        assertThat(requests)
                .containsExactly(
                        "POST /api/slots {\"hour\":3,\"own_ref\":\"" + parts[0] + "\",\"x\":null}",
                        "GET /api/slots/" + parts[0]);
    }

    @Test
    void whatWasBuiltUncheckedIsSentUnchecked() throws Exception {
        assertThat(call("onceUnchecked", url())).isEqualTo("SlotBooked[id=5, room=null, sure=null]");
        assertThat(requests).singleElement().asString().startsWith("POST /api/slots {\"hour\":99,\"own_ref\":\"");
    }

    @Test
    void ownNamesAreKeptAndLookedUpFirst() throws Exception {
        answers.put("GET", new Answer(200, "{\"slots\": null}"));
        assertThat(call("onceByName", url())).isEqualTo("a/b SlotBooked[id=5, room=null, sure=null]");
        assertThat(requests).containsExactly("GET /api/slots/a%2Fb", "POST /api/slots/evening {\"own_ref\":\"a/b\"}");
    }

    @Test
    void namesThatAreTakenAreNotSentAgain() {
        answers.put("GET", new Answer(200, "{\"slots\": [{\"id\": 4}]}"));
        assertThatThrownBy(() -> call("onceByName", url()))
                .isInstanceOf(AlreadyPlacedException.class)
                .extracting(
                        e -> ((AlreadyPlacedException) e).receipts(Object.class).toString())
                .isEqualTo("[SlotBooked[id=4, room=null, sure=null]]");
        assertThat(requests).containsExactly("GET /api/slots/a%2Fb");
    }

    @Test
    void answersAreReadEvenIfTheyAreOdd() throws Exception {
        assertThat(call("page", "{}"))
                .isEqualTo("ParcelPage[parcels=null, labels=null, numbers=null, flags=null, states=null, sizes=null,"
                        + " page=null]");
        assertThat(
                        call(
                                "page",
                                "{\"labels\": [1, \"a\", null, true], \"numbers\": [\"9007199254740993\", 2.0], \"flags\": [\"1\", 0,"
                                        + " true], \"states\": [\"moving\", \"lost\"], \"sizes\": [\"huge\"], \"parcels\": null,"
                                        + " \"page\": {\"total\": \"3\", \"limit\": 0, \"full\": \"0\", \"next\": {}}, \"more\": [{}]}"))
                .isEqualTo("ParcelPage[parcels=null, labels=[1, a, true], numbers=[9007199254740993, 2], flags=[true,"
                        + " false, true], states=[moving, lost], sizes=[huge], page=Page[total=3, limit=0, full=false,"
                        + " unlisted=[next]], unlisted=[more]]");
    }

    @Test
    void emptyObjectIsNoEmptyList() {
        assertThatThrownBy(() -> call("page", "{\"parcels\": {}}"))
                .hasMessageContaining("`id`")
                .hasMessageContaining("$.parcels");
        assertThatThrownBy(() -> call("page", "{\"labels\": {}}")).hasMessageContaining("$.labels");
    }

    @Test
    void receiptsAreMadeOfWhatWasFound() throws Exception {
        assertThat(call("receipts", "{}")).isEqualTo("[]");
        assertThat(call("receipts", "{\"slots\": []}")).isEqualTo("[]");
        assertThat(call(
                        "receipts",
                        "{\"slots\": [{\"slot_id\": \"9007199254740993\", \"id\": 1, \"place\": \"north\", \"sure\": false},"
                                + " {\"id\": 2}]}"))
                .isEqualTo("[SlotBooked[id=9007199254740993, room=north, sure=false],"
                        + " SlotBooked[id=2, room=null, sure=null]]");
    }

    @Test
    void whatWasFoundIsNeverPassedOver() {
        for (String found : List.of("{\"slots\": [{\"place\": \"north\"}]}", "{\"slots\": {}}")) {
            assertThatThrownBy(() -> call("receipts", found)).hasMessageContaining("no `slot_id` and no `id`");
        }
    }
}

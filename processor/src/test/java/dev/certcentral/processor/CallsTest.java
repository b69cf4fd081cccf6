package dev.certcentral.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import com.sun.net.httpserver.HttpServer;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way to make a generated call, through a class that somebody extended by hand, down to the wire. */
class CallsTest {

    private static Class<?> desk;

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

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
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.getRequestBody().readAllBytes();
            byte[] answer = "{\"id\": 5}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
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
        call("forms", url());
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
                        "GET /api/follow/a%2Fb/7/05%20MAR%202026/by-sea/1?detail=2");
    }

    @Test
    void groupsCanBeExtendedByHand() throws Exception {
        assertThat(call("extended", url())).isEqualTo("null 5");
        assertThat(requests).containsExactly("GET /api/parcels", "POST /api/slots");
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

package dev.certcentral.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.sandbox.faults.Fault;
import dev.certcentral.sandbox.faults.Fault.End;
import dev.certcentral.sandbox.faults.Fault.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults as a socket sees them. */
@Timeout(60)
class FaultsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String RESET = "RESET";

    /** Sends one request on a connection of its own and reads whatever comes until the connection ends. */
    private static String send(Sandbox sandbox, String method, String path, String body) throws IOException {
        URI url = URI.create(sandbox.url());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + url.getRawPath() + path + " HTTP/1.1\r\nHost: sandbox\r\nX-DC-DEVKEY: "
                + sandbox.key() + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                + bytes.length + "\r\n\r\n";
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket("127.0.0.1", url.getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                answer.write(next);
            }
        } catch (SocketException e) {
            return answer.toString(StandardCharsets.UTF_8) + RESET;
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static String order(Sandbox sandbox) throws IOException {
        return send(
                sandbox,
                "POST",
                "/order/certificate/eu_individual",
                Caller.body("mine").toString());
    }

    private static Sandbox sandbox(boolean resets) {
        return Sandbox.builder().clock(CLOCK).resets(resets).start();
    }

    @ParameterizedTest
    @CsvSource({"BEFORE,false", "AFTER,false", "BEFORE,true", "AFTER,true"})
    void connectionsEndBeforeOrAfterTheWork(Moment moment, boolean reset) throws Exception {
        try (Sandbox sandbox = sandbox(reset)) {
            sandbox.faults().next(1, new Fault.Lost(moment, reset ? End.RESET : End.CLOSE));
            assertThat(order(sandbox)).isEqualTo(reset ? RESET : "");
            assertThat(sandbox.orders()).hasSize(moment == Moment.AFTER ? 1 : 0);
            assertThat(sandbox.requests()).extracting(RecordedRequest::status).containsExactly(0);
            assertThat(order(sandbox)).startsWith("HTTP/1.1 201");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bodiesEndEarly(boolean reset) throws Exception {
        try (Sandbox sandbox = sandbox(reset)) {
            sandbox.faults().next(1, new Fault.Truncated(7, reset ? End.RESET : End.CLOSE));
            String answer = order(sandbox);
            if (reset) {
                assertThat(answer).endsWith(RESET);
            } else {
                assertThat(answer).startsWith("HTTP/1.1 201").endsWith("\r\n\r\n{\"id\":4");
            }
            sandbox.faults().next(1, Fault.truncated(1_000_000));
            assertThat(order(sandbox)).endsWith("\"status\":\"pending\"}]");
            assertThat(sandbox.orders()).hasSize(2);
        }
    }

    @Test
    void answersWithoutABodyCannotEndWithinIt() throws Exception {
        try (Sandbox sandbox = sandbox(false)) {
            order(sandbox);
            sandbox.faults().next(1, Fault.truncated(3));
            assertThat(send(sandbox, "PUT", "/request/4400000001/status", "{\"status\":\"approved\"}"))
                    .isEmpty();
            assertThat(sandbox.status(4_300_000_001L)).isEqualTo("pending");
        }
    }

    @Test
    void otherAnswersCome() throws Exception {
        try (Sandbox sandbox = sandbox(false)) {
            sandbox.faults()
                    .next(1, Fault.error(Moment.AFTER, 503, "unavailable", "Later"))
                    .next(1, Fault.html(Moment.BEFORE, 502))
                    .next(1, Fault.html(Moment.AFTER, 200))
                    .next(1, Fault.tooManyRequests(Optional.of("120")))
                    .next(1, Fault.tooManyRequests(Optional.empty()))
                    .next(1, Fault.redirect(307, "http://127.0.0.2:1/elsewhere"));
            assertThat(order(sandbox))
                    .startsWith("HTTP/1.1 503")
                    .endsWith("{\"errors\":[{\"code\":\"unavailable\",\"message\":\"Later\"}]}");
            assertThat(order(sandbox))
                    .startsWith("HTTP/1.1 502")
                    .contains("text/html")
                    .contains("<h1>502</h1>");
            assertThat(order(sandbox)).startsWith("HTTP/1.1 200").contains("<h1>200</h1>");
            assertThat(order(sandbox))
                    .startsWith("HTTP/1.1 429")
                    .containsIgnoringCase("Retry-After: 120")
                    .contains("request_limit_exceeded");
            assertThat(order(sandbox)).startsWith("HTTP/1.1 429").doesNotContainIgnoringCase("Retry-After");
            assertThat(order(sandbox))
                    .startsWith("HTTP/1.1 307")
                    .containsIgnoringCase("Location: http://127.0.0.2:1/elsewhere");
            assertThat(order(sandbox)).startsWith("HTTP/1.1 201");
            assertThat(sandbox.orders()).hasSize(3);
            assertThat(sandbox.faults().injected()).isEqualTo(6);
        }
    }

    @Test
    void ordersCanComeIntoBeingLate() throws Exception {
        try (Sandbox sandbox = sandbox(false)) {
            Caller caller = new Caller(sandbox);
            sandbox.faults().next(1, Fault.late(Duration.ofMinutes(2)));
            assertThat(order(sandbox)).isEmpty();
            assertThat(sandbox.orders()).hasSize(1);
            assertThat(caller.get("/order/alternate/mine").path("orders")).isEmpty();
            assertThat(caller.outcome("GET", "/order/certificate/4300000001", ""))
                    .isEqualTo("404 not_found|order");
            assertThat(caller.get("/request").path("requests")).isEmpty();
            sandbox.advance(Duration.ofSeconds(119));
            assertThat(caller.get("/order/alternate/mine").path("orders")).isEmpty();
            sandbox.advance(Duration.ofSeconds(1));
            assertThat(caller.get("/order/alternate/mine").path("orders")).hasSize(1);
            assertThat(caller.get("/order/certificate").path("orders")).hasSize(1);
        }
    }

    @Test
    void delaysWaitAsToldAndThenAnswer() throws Exception {
        List<Duration> waited = new ArrayList<>();
        try (Sandbox sandbox = Sandbox.builder().clock(CLOCK).pause(waited::add).start()) {
            sandbox.faults().next(1, Fault.delay(Duration.ofHours(1)));
            assertThat(order(sandbox)).startsWith("HTTP/1.1 201");
            assertThat(waited).containsExactly(Duration.ofHours(1));
        }
    }

    @Test
    void closingEndsRealDelays() throws Exception {
        Sandbox sandbox = sandbox(false);
        sandbox.faults().next(1, Fault.delay(Duration.ofHours(1)));
        Thread caller = new Thread(() -> {
            try {
                order(sandbox);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        caller.start();
        while (sandbox.faults().injected() == 0) {
            Thread.onSpinWait();
        }
        sandbox.close();
        caller.join(10_000);
        assertThat(caller.isAlive()).isFalse();
    }

    @Test
    void scriptsChooseTheirRequests() throws Exception {
        try (Sandbox sandbox = sandbox(false)) {
            Fault busy = Fault.error(Moment.BEFORE, 503, "busy", "Later");
            sandbox.faults().every(3, "list_containers", busy);
            Caller caller = new Caller(sandbox);
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                seen.add(caller.outcome("GET", "/container", ""));
                assertThat(caller.outcome("GET", "/account/metadata", "")).isEqualTo("200");
            }
            assertThat(seen).containsExactly("200", "200", "503 busy", "200", "200", "503 busy", "200");
            sandbox.faults().clear();
            sandbox.faults().when(hit -> hit.path().contains("metadata"), busy);
            assertThat(caller.outcome("GET", "/account/metadata", "")).isEqualTo("503 busy");
            assertThat(caller.outcome("GET", "/container", "")).isEqualTo("200");
            sandbox.reset();
            assertThat(caller.outcome("GET", "/account/metadata", "")).isEqualTo("200");
        }
    }

    @Test
    void scriptsThatCannotWorkAreRefused() {
        try (Sandbox sandbox = sandbox(false)) {
            assertThatThrownBy(() -> sandbox.faults().next(1, Fault.reset(Moment.AFTER)))
                    .hasMessageContaining("resets(true)");
            assertThatThrownBy(() -> sandbox.faults().next(0, Fault.lostAnswer()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theRelayPassesAllOnAndLeavesNoThreads() throws Exception {
        Sandbox sandbox = sandbox(true);
        Caller caller = new Caller(sandbox);
        for (int i = 0; i < 20; i++) {
            caller.order("order " + i);
        }
        assertThat(caller.get("/order/certificate").at("/page/total").intValue())
                .isEqualTo(20);
        Set<Thread> threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("sandbox-relay-"))
                .collect(Collectors.toSet());
        assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);
        sandbox.close();
        for (Thread thread : threads) {
            thread.join(5_000);
        }
        assertThat(threads).noneMatch(Thread::isAlive);
    }
}

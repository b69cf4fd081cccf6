package dev.certcentral.conformance.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.certcentral.client.Region;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.RetryAdvice;
import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.http.Download;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation gets every odd answer, over HTTP: a value, or the exception that is documented for it. */
class WholeClientTest {

    private static final String MARK = "\uFEFF";
    private static final int LONGEST_MESSAGE = 1_000;

    private final HostileServer europe = new HostileServer(Region.EUROPE);
    private final HostileServer unitedStates = new HostileServer(Region.UNITED_STATES);

    WholeClientTest() throws IOException {}

    @AfterEach
    void stop() {
        europe.close();
        unitedStates.close();
    }

    static List<Named<Operation>> operations() {
        return Answers.api().operations().stream()
                .map(operation -> Named.of(operation.id(), operation))
                .toList();
    }

    private HostileServer server(Operation operation) {
        return operation.servers().contains("europe") ? europe : unitedStates;
    }

    /** Bodies by what is odd about them. */
    private static Map<String, byte[]> bodies(Optional<Answers.Kind> kind) {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        BrokenTextsTest.NO_JSON.forEach(text -> bodies.put("the text " + text, utf8(text)));
        Odd.VALUES.forEach((what, value) -> bodies.put("the value " + what, utf8(value)));
        bodies.put("invalid UTF-8", new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'});
        bodies.put("deep arrays", utf8("{\"new\":" + Odd.arrays(100_000) + "}"));
        bodies.put("deep objects", utf8(Odd.objects(100_000)));
        bodies.put("many digits", utf8("{\"id\":" + "9".repeat(1_000_000) + "}"));
        bodies.put("a name that forges lines of a log", utf8("{\"a\\nERROR order \\u0007 \\u202e paid twice\":[}"));
        bodies.put("the same without a value", utf8("{\"a\\nERROR order \\u0007 \\u202e paid twice\":x}"));
        bodies.put("a very long name", utf8("{\"" + "n".repeat(100_000) + "\":[}"));
        kind.ifPresent(known -> {
            byte[] whole = utf8(known.full().toString());
            for (int length = 1; length < whole.length; length += 1 + whole.length / 40) {
                bodies.put("the first " + length + " bytes", Arrays.copyOf(whole, length));
            }
            bodies.put("an unknown member that is cut off", utf8("{\"new\":[[1,\"a"));
            bodies.put("UTF-16", known.full().toString().getBytes(StandardCharsets.UTF_16));
        });
        return bodies;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyOperationIsCalled() {
        assertThat(Calls.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        operations().stream().map(Named::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void oddSuccessIsAValueOrUnreadable(Operation operation) {
        Optional<Answers.Kind> kind = Answers.of(operation);
        bodies(kind).forEach((what, body) -> {
            server(operation).answers(200, body, "Content-Type", "application/json");
            Throwable thrown = outcome(operation, body.length % 2 == 0, value -> fits(operation, kind, value));
            if (kind.isEmpty()) {
                assertThat(thrown).as(what).isNull();
            } else if (thrown != null) {
                assertThat(thrown).as(what).isExactlyInstanceOf(UnreadableResponseException.class);
                assertThat(((UnreadableResponseException) thrown).retryAdvice().kind())
                        .isEqualTo(
                                operation.method() == HttpMethod.GET
                                        ? RetryAdvice.Kind.NEVER
                                        : RetryAdvice.Kind.UNKNOWN_OUTCOME);
                discreet(what, thrown);
            }
            logged(operation, what);
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void oddRefusalIsAnApiError(Operation operation) {
        bodies(Optional.empty()).forEach((what, body) -> {
            server(operation).answers(400, body, "Content-Type", "application/json; charset=" + what.length());
            Throwable thrown = outcome(operation, body.length % 2 == 0, value -> false);
            assertThat(thrown).as(what).isExactlyInstanceOf(ApiErrorException.class);
            assertThat(((ApiErrorException) thrown).status()).isEqualTo(400);
            discreet(what, thrown);
            logged(operation, what);
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void markInFrontOfAnAnswerIsIgnored(Operation operation) throws Exception {
        Optional<Answers.Kind> kind = Answers.of(operation);
        if (kind.isPresent()) {
            String json = kind.get().full().toString();
            server(operation).answers(200, utf8(MARK + json));
            assertThat(outcome(operation, true, kind.get().adapter().fromJson(json)::equals))
                    .isNull();
            server(operation).answers(200, utf8(MARK + MARK + json));
            assertThat(outcome(operation, true, value -> false)).isInstanceOf(UnreadableResponseException.class);
            server(operation).answers(200, utf8(MARK));
            assertThat(outcome(operation, true, value -> false)).isInstanceOf(UnreadableResponseException.class);
        }
    }

    private static boolean fits(Operation operation, Optional<Answers.Kind> kind, Object value) {
        if (operation.response().isEmpty()) {
            return value == null;
        }
        return kind.isEmpty()
                ? value instanceof Download
                : value != null
                        && value.getClass().getSimpleName().equals(kind.get().name());
    }

    /** What the call ends with; null: a value that is as it should be. */
    private Throwable outcome(Operation operation, boolean wait, Predicate<Object> expected) {
        ApiCall<?> call =
                Calls.all().get(operation.id()).apply(server(operation).client());
        return catchThrowable(() -> {
            Object value;
            try {
                value = wait ? call.execute() : call.executeAsync().join();
            } catch (CompletionException e) {
                throw e.getCause();
            }
            assertThat(value).matches(expected, "is what was answered");
        });
    }

    /** Of an exception, what may end up in a log is short and stays in its line, down to the last cause. */
    private static void discreet(String what, Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            chain.add(t);
        }
        assertThat(thrown.getMessage()).as(what).doesNotContain("(null)");
        assertThat(chain).as(what).allSatisfy(t -> plain(String.valueOf(t.getMessage())));
    }

    private void logged(Operation operation, String what) {
        List<String> lines = server(operation).takeLog();
        assertThat(lines)
                .as(what)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cntrl}\\u202e]"));
    }

    private static void plain(String text) {
        assertThat(text).hasSizeLessThan(LONGEST_MESSAGE).doesNotContainPattern("[\\p{Cntrl}\\u202e]");
    }
}

package dev.certcentral.runtime.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.NotPlacedException;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.http.ApiResponse;
import dev.certcentral.runtime.http.OperationInfo;
import dev.certcentral.runtime.policy.OncePolicy;
import dev.certcentral.runtime.time.Timing;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a look-up finds may be right in form and say nothing. */
class UnreadableFindingTest {

    private static final RequestLine LINE = new RequestLine("order", "POST", "/order");

    private final Deque<String> findings = new ArrayDeque<>(List.of("?", "?", "17"));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isLookedUpAgain(boolean async) {
        assertThat(make(false, async)).isEqualTo("17");
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void beforeSendingStopsTheRequest(boolean async) {
        assertThatExceptionOfType(NotPlacedException.class)
                .isThrownBy(() -> make(true, async))
                .satisfies(not -> assertThat(not.failure())
                        .isInstanceOf(UnreadableResponseException.class)
                        .hasMessageContaining("GET /orders"));
    }

    private String make(boolean ownId, boolean async) {
        ApiException lost = new ConnectionException(LINE, Outcome.UNKNOWN, ConnectionException.Reason.FAILED, null);
        OnceCall<String> call = new AtMostOnce<String, String>(
                new NoTime(),
                LINE,
                "id",
                ownId,
                () -> new Scripted("POST", "/order", CompletableFuture.failedFuture(lost)),
                () -> new Scripted("GET", "/orders", CompletableFuture.completedFuture(findings.remove())),
                text -> List.of(String.valueOf(Integer.parseInt(text))),
                OncePolicy.STANDARD,
                new AtomicBoolean());
        return async ? joined(call.executeAsync()) : call.execute();
    }

    private static String joined(CompletableFuture<String> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ApiException told ? told : e;
        }
    }

    /** A call whose answer is there already. */
    private record Scripted(String method, String path, CompletableFuture<String> answer) implements ApiCall<String> {
        @Override
        public String execute() {
            return joined(answer);
        }

        @Override
        public CompletableFuture<String> executeAsync() {
            return answer;
        }

        @Override
        public ApiResponse<String> executeForResponse() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<ApiResponse<String>> executeForResponseAsync() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void cancel() {
            throw new UnsupportedOperationException();
        }

        @Override
        public OperationInfo operation() {
            return new OperationInfo("scripted", method, path, List.of());
        }
    }

    /** Waiting takes no time. */
    private static final class NoTime implements Timing {
        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public CompletableFuture<Void> after(Duration delay) {
            return CompletableFuture.completedFuture(null);
        }
    }
}

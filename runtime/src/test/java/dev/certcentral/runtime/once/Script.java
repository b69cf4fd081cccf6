package dev.certcentral.runtime.once;

import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import dev.certcentral.runtime.error.ErrorDecoder;
import dev.certcentral.runtime.error.ErrorResponse;
import dev.certcentral.runtime.error.ErrorShape;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.http.ApiResponse;
import dev.certcentral.runtime.http.OperationInfo;
import dev.certcentral.runtime.policy.OncePolicy;
import dev.certcentral.runtime.secret.Secrets;
import dev.certcentral.runtime.time.Timing;
import dev.certcentral.runtime.time.VirtualTiming;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** An API that answers what a test says, and remembers when it was asked. The last answer of a list is given again. */
final class Script {

    static final OperationInfo ORDER = new OperationInfo("place_order", "POST", "/order", List.of("here"));
    static final OperationInfo FIND = new OperationInfo("find", "GET", "/find/{id}", List.of("here"));
    static final RequestLine ORDER_LINE = new RequestLine("place_order", "POST", "/order");
    static final RequestLine FIND_LINE = new RequestLine("find", "GET", "/find/{id}");

    final VirtualTiming timing;
    final List<Duration> sent = new ArrayList<>();
    final List<Duration> lookedUp = new ArrayList<>();
    final List<Duration> limits = new ArrayList<>();
    private final long start;
    private boolean clockBreaks;
    private Supplier<String> order = () -> "receipt";
    private Supplier<List<String>> find = List::of;

    Script(VirtualTiming timing) {
        this.timing = timing;
        this.start = timing.nanoTime();
    }

    /** Texts are receipts, exceptions are thrown, suppliers asked. */
    Script orders(Object... answers) {
        order = () -> (String) answer(answers, sent.size());
        return this;
    }

    /** Lists are what is found, exceptions are thrown, suppliers asked. */
    @SuppressWarnings("unchecked")
    Script finds(Object... answers) {
        find = () -> (List<String>) answer(answers, lookedUp.size());
        return this;
    }

    /** The clock fails once something was sent. */
    Script breaksTheClock() {
        clockBreaks = true;
        return this;
    }

    private Timing breaking() {
        return new Timing() {
            @Override
            public long nanoTime() {
                if (!sent.isEmpty()) {
                    throw new IllegalStateException("no clock");
                }
                return timing.nanoTime();
            }

            @Override
            public CompletableFuture<Void> after(Duration delay) {
                return timing.after(delay);
            }
        };
    }

    Duration now() {
        return Duration.ofNanos(timing.nanoTime() - start);
    }

    OnceCall<String> call(boolean ownId, OncePolicy policy) {
        return new AtMostOnce<>(
                clockBreaks ? breaking() : timing,
                ORDER_LINE,
                "id-1",
                ownId,
                () -> new Scripted<>(ORDER, () -> {
                    sent.add(now());
                    return order.get();
                }),
                () -> new Scripted<>(FIND, () -> {
                    lookedUp.add(now());
                    return find.get();
                }),
                found -> found,
                policy,
                new AtomicBoolean());
    }

    /** Makes the call in one way or the other, lets time pass, and hands out what it throws. */
    String run(OnceCall<String> call, boolean async) throws Throwable {
        if (!async) {
            return call.execute();
        }
        CompletableFuture<String> future = call.executeAsync();
        while (!future.isDone()) {
            if (!timing.next()) {
                throw new AssertionError("it waits for nothing");
            }
        }
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause();
        }
    }

    private static Object answer(Object[] answers, int number) {
        Object answer = answers[Math.min(number, answers.length) - 1];
        if (answer instanceof Supplier<?> supplier) {
            answer = supplier.get();
        }
        if (answer instanceof RuntimeException e) {
            throw e;
        }
        if (answer instanceof Error e) {
            throw e;
        }
        return answer;
    }

    static ConnectionException lost() {
        return new ConnectionException(ORDER_LINE, Outcome.UNKNOWN, Reason.FAILED, null);
    }

    static ConnectionException unsent(Reason reason) {
        return new ConnectionException(ORDER_LINE, Outcome.NOT_SENT, reason, null);
    }

    static ConnectionException broken() {
        return new ConnectionException(FIND_LINE, Outcome.UNKNOWN, Reason.TIMED_OUT, null);
    }

    static UnreadableResponseException unreadable(boolean lookUp) {
        return new UnreadableResponseException(lookUp ? FIND_LINE : ORDER_LINE, 200, "<html>", false, null);
    }

    static ApiErrorException order(int status, String body) {
        return decode(ORDER_LINE, status, body, Map.of());
    }

    static ApiErrorException find(int status, String body, String... retryAfter) {
        return decode(FIND_LINE, status, body, Map.of("retry-after", List.of(retryAfter)));
    }

    static String coded(String code) {
        return "{\"errors\":[{\"code\":\"" + code + "\",\"message\":\"m\"}]}";
    }

    private static ApiErrorException decode(
            RequestLine line, int status, String body, Map<String, List<String>> headers) {
        return new ErrorDecoder(new ErrorShape("errors", "code", "message"), Clock.systemUTC())
                .decode(line, new ErrorResponse(status, headers, body), new Secrets());
    }

    /** One call of the script. */
    private final class Scripted<T> implements ApiCall<T> {
        private final OperationInfo operation;
        private final Supplier<T> work;

        Scripted(OperationInfo operation, Supplier<T> work) {
            this.operation = operation;
            this.work = work;
        }

        @Override
        public T execute() {
            if (Thread.currentThread().isInterrupted()) {
                throw unsent(Reason.INTERRUPTED);
            }
            return work.get();
        }

        @Override
        public CompletableFuture<T> executeAsync() {
            try {
                return CompletableFuture.completedFuture(work.get());
            } catch (ApiException | Error e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        @Override
        public ApiCall<T> within(Duration limit) {
            limits.add(limit);
            return this;
        }

        @Override
        public ApiResponse<T> executeForResponse() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void cancel() {}

        @Override
        public OperationInfo operation() {
            return operation;
        }
    }
}

package dev.certcentral.runtime.http;

import dev.certcentral.runtime.error.RequestLine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** A call through Retrofit. */
final class HttpCall<T extends @Nullable Object> implements ApiCall<T> {

    private final ApiClient client;
    private final OperationInfo operation;
    private final RequestLine line;
    private final Supplier<Call<T>> calls;
    private final AtomicBoolean made = new AtomicBoolean();
    private final Object lock = new Object();
    private boolean canceled;
    private @Nullable Running<T> running;

    HttpCall(ApiClient client, OperationInfo operation, Supplier<Call<T>> calls) {
        this.client = client;
        this.operation = operation;
        this.line = new RequestLine(operation.id(), operation.method(), operation.path());
        this.calls = calls;
    }

    @Override
    public OperationInfo operation() {
        return operation;
    }

    @Override
    public T execute() {
        return executeForResponse().body();
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return enqueue(ApiResponse::body);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return enqueue(response -> response);
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        claim();
        Running<T> started = start();
        if (Thread.currentThread().isInterrupted()) {
            started.giveUp();
            throw client.reader().interrupted(line, started.attempt(), null);
        }
        return client.reader().read(line, started, await(started));
    }

    @Override
    public void cancel() {
        Running<T> started;
        synchronized (lock) {
            canceled = true;
            started = running;
        }
        if (started != null) {
            started.giveUp();
        }
    }

    /** The operation, not its parameters. */
    @Override
    public String toString() {
        return "ApiCall[" + line + "]";
    }

    private void claim() {
        if (!made.compareAndSet(false, true)) {
            throw new IllegalStateException("This call was already made. Ask for a new one.");
        }
    }

    private Running<T> start() {
        client.requireOpen();
        client.requireOffered(operation);
        Running<T> started = Running.of(calls.get());
        started.attempt().of(line);
        boolean canceledBefore;
        synchronized (lock) {
            running = started;
            canceledBefore = canceled;
        }
        if (canceledBefore) {
            started.giveUp();
        }
        return started;
    }

    // A thread that reads from a socket cannot be interrupted, so another one reads.
    private Answer<T> await(Running<T> started) {
        CompletableFuture<Answer<T>> answer = client.onWorker(started::await);
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Answer<T> justInTime = answer.getNow(null);
            if (justInTime != null) {
                return justInTime;
            }
            started.giveUp();
            throw client.reader().interrupted(line, started.attempt(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // awaiting does not throw
        }
    }

    private <R extends @Nullable Object> CompletableFuture<R> enqueue(Function<ApiResponse<T>, R> part) {
        claim();
        client.requireOpen();
        Running<T> started;
        try {
            started = start();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<R> future = new CompletableFuture<>();
        // Somebody else completed it (cancelled, timed out): nobody waits for the answer any more.
        var unused = future.whenComplete((value, problem) -> started.giveUp());
        started.enqueue(answer -> {
            try {
                future.complete(part.apply(client.reader().read(line, started, answer)));
            } catch (RuntimeException | Error e) {
                future.completeExceptionally(e);
            }
        });
        return future;
    }
}

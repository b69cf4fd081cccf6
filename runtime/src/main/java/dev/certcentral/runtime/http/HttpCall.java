package dev.certcentral.runtime.http;

import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A call through Retrofit: one attempt, or several if it may be repeated, each of which waits for its turn. The calling thread
 * goes from step to step here; {@link AsyncCall} takes the same steps without one.
 */
final class HttpCall<T extends @Nullable Object> implements ApiCall<T> {

    private final ApiClient client;
    private final OperationInfo operation;
    private final Exchange<T> exchange;
    private final AtomicBoolean made = new AtomicBoolean();
    private volatile @Nullable Duration limit;

    HttpCall(ApiClient client, OperationInfo operation, Supplier<Call<T>> calls) {
        this.client = client;
        this.operation = operation;
        this.exchange = new Exchange<>(client, operation, calls);
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
        Repetition plan = claim();
        try {
            while (true) {
                Running<T> started = exchange.next(plan);
                Duration pause;
                try {
                    return attempt(started, plan);
                } catch (ApiException e) {
                    pause = plan.pauseAfter(e, client.timing().nanoTime());
                    if (pause == null) {
                        throw e;
                    }
                }
                await(client.timing().after(pause), started, plan);
            }
        } catch (ApiException e) {
            throw plan.told(e);
        }
    }

    @Override
    public ApiCall<T> within(Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("the time limit of a call is positive");
        }
        limit = longest.toDays() > 365 ? Duration.ofDays(365) : longest;
        return this;
    }

    @Override
    public void cancel() {
        exchange.giveUp();
    }

    /** The operation, not its parameters. */
    @Override
    public String toString() {
        return "ApiCall[" + exchange.line() + "]";
    }

    private Repetition claim() {
        if (!made.compareAndSet(false, true)) {
            throw new IllegalStateException("This call was already made. Ask for a new one.");
        }
        return exchange.begin(limit);
    }

    private <R extends @Nullable Object> CompletableFuture<R> enqueue(Function<ApiResponse<T>, R> part) {
        return new AsyncCall<>(client, exchange, claim(), part).start();
    }

    private ApiResponse<T> attempt(Running<T> started, Repetition plan) {
        try {
            CompletableFuture<Void> turn = client.manners().turn(started, exchange.line(), plan);
            if (turn != null) {
                await(turn, started, plan);
            }
            return client.reader().read(exchange.line(), started, await(started));
        } finally {
            started.over();
        }
    }

    // A thread that reads from a socket cannot be interrupted, so another one reads.
    private Answer<T> await(Running<T> started) {
        if (Thread.currentThread().isInterrupted()) {
            throw exchange.abandoned(started, Reason.INTERRUPTED, null);
        }
        CompletableFuture<Answer<T>> answer = client.onWorker(started::await);
        exchange.wakeBy(() -> {
            if (started.givenUp()) { // else the answer is there already, and about to be handed over
                answer.complete(new Answer<>(null, new IOException("Canceled")));
            }
        });
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Answer<T> justInTime = answer.getNow(null);
            if (justInTime != null) {
                return justInTime;
            }
            throw exchange.abandoned(started, Reason.INTERRUPTED, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // awaiting does not throw
        }
    }

    private void await(CompletableFuture<Void> time, Running<T> started, Repetition plan) {
        exchange.wakeBy(() -> time.cancel(false));
        try {
            time.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            time.cancel(false);
            throw exchange.abandoned(started, Reason.INTERRUPTED, e);
        } catch (CancellationException e) {
            throw exchange.abandoned(started, Reason.CANCELED, null);
        } catch (ExecutionException e) {
            throw plan.notBegun(AsyncCall.noTurn(Objects.requireNonNull(e.getCause())));
        }
    }
}

package dev.certcentral.runtime.http;

import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the steps of {@link HttpCall} without holding a thread: each goes on where the one before it ended. */
final class AsyncCall<T extends @Nullable Object, R extends @Nullable Object> {

    private final ApiClient client;
    private final Exchange<T> exchange;
    private final Repetition plan;
    private final Function<ApiResponse<T>, R> part;
    private final CompletableFuture<R> result = new CompletableFuture<>();

    AsyncCall(ApiClient client, Exchange<T> exchange, Repetition plan, Function<ApiResponse<T>, R> part) {
        this.client = client;
        this.exchange = exchange;
        this.plan = plan;
        this.part = part;
    }

    CompletableFuture<R> start() {
        // Somebody else completed it (cancelled, timed out): nobody waits for the answer any more.
        var unused = result.whenComplete((value, problem) -> exchange.giveUp());
        attempt();
        return result;
    }

    private void attempt() {
        Running<T> started;
        try {
            started = exchange.next(plan);
        } catch (RuntimeException e) {
            fail(e);
            return;
        }
        CompletableFuture<Void> turn = client.manners().turn(started, exchange.line(), plan);
        if (turn == null) {
            send(started);
        } else {
            after(turn, started, () -> send(started));
        }
    }

    private void send(Running<T> started) {
        try {
            started.enqueue(answer -> {
                started.over();
                judge(started, answer);
            });
        } catch (RuntimeException e) {
            started.over();
            fail(e);
        }
    }

    private void judge(Running<T> started, Answer<T> answer) {
        try {
            result.complete(part.apply(client.reader().read(exchange.line(), started, answer)));
        } catch (ApiException e) {
            Duration pause = plan.pauseAfter(e, client.timing().nanoTime());
            if (pause == null) {
                fail(e);
            } else {
                after(client.timing().after(pause), started, this::attempt);
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private void after(CompletableFuture<Void> time, Running<T> started, Runnable next) {
        exchange.wakeBy(() -> time.cancel(false));
        var unused = time.whenComplete((nothing, problem) -> {
            if (problem == null) {
                next.run();
                return;
            }
            started.over();
            fail(
                    problem instanceof CancellationException
                            ? exchange.abandoned(started, Reason.CANCELED, null)
                            : plan.notBegun(noTurn(problem)));
        });
    }

    private void fail(Throwable problem) {
        result.completeExceptionally(problem instanceof ApiException ? plan.told(problem) : problem);
    }

    /** Why there is no turn; anything else is a mistake. */
    static RuntimeException noTurn(Throwable problem) {
        return problem instanceof ApiException known ? known : new IllegalStateException(problem);
    }
}

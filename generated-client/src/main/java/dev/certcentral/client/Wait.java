package dev.certcentral.client;

import dev.certcentral.client.StillWaitingException.Reason;
import dev.certcentral.runtime.time.Timing;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for an order or a request. It ends once: decided, failed, at its deadline, cancelled, or closed.
 *
 * @param <T> what it is waited for
 */
final class Wait<T> {

    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final String what;
    private final long id;
    private final Executor finisher;
    private volatile @Nullable String lastStatus;
    private volatile @Nullable Throwable lastFailure;

    /**
     * Starts to wait.
     *
     * @param what the kind of thing, for messages
     * @param id its id
     * @param finisher completes the future, and so runs what callers hang on it, which may block
     */
    Wait(String what, long id, Executor finisher) {
        this.what = what;
        this.id = id;
        this.finisher = finisher;
    }

    long id() {
        return id;
    }

    CompletableFuture<T> future() {
        return future;
    }

    /** Sets the deadline, and what is to be done when the wait is over for whatever reason. */
    void start(Timing timing, Duration deadline, Runnable over) {
        CompletableFuture<Void> timer = timing.after(deadline);
        CompletableFuture<Void> ringing = timer.thenRun(() -> end(Reason.DEADLINE));
        var unused = future.whenComplete((value, failure) -> {
            ringing.cancel(false);
            timer.cancel(false);
            over.run();
        });
    }

    void saw(@Nullable String status) {
        lastStatus = status;
        lastFailure = null;
    }

    void failedOnce(Throwable failure) {
        lastFailure = failure;
    }

    void succeed(T value) {
        finisher.execute(() -> future.complete(value));
    }

    void fail(Throwable failure) {
        finisher.execute(() -> future.completeExceptionally(failure));
    }

    void end(Reason reason) {
        fail(new StillWaitingException(reason, what, id, lastStatus, lastFailure));
    }

    /** Blocks until the end. */
    T join() {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            future.cancel(false);
            throw new StillWaitingException(Reason.INTERRUPTED, what, id, lastStatus, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}

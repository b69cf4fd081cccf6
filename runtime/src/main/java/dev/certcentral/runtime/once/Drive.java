package dev.certcentral.runtime.once;

import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.http.OperationInfo;
import dev.certcentral.runtime.once.Fate.Step;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does what {@link Fate} says: on the calling thread, where every stage is over when it was begun; or without holding a thread,
 * where each stage goes on where the one before it ended. Only one stage is under way at any time, so the fate is never touched
 * by two threads at once.
 */
final class Drive<T, L> {

    private final AtMostOnce<T, L> call;
    private final Fate<T> fate;
    private final boolean blocking;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<?> stage;
    private @Nullable OperationInfo asked;
    private boolean rested;

    Drive(AtMostOnce<T, L> call, Fate<T> fate, boolean blocking) {
        this.call = call;
        this.fate = fate;
        this.blocking = blocking;
    }

    /** To the end, if this is blocking. */
    T await() {
        run();
        if (fate.step() == Step.FAIL) {
            throw fate.problem();
        }
        return fate.step() == Step.RETURN ? fate.receipt() : result.join();
    }

    CompletableFuture<T> start() {
        // Somebody else completed it (cancelled, timed out): nobody waits for the answer any more.
        var unused = result.whenComplete((value, problem) -> cancel(stage));
        run();
        return result;
    }

    /** A loop, not a recursion: stages that are over at once must not pile up on the stack. */
    private void run() {
        while (!result.isDone()) {
            CompletableFuture<?> told = next();
            if (told == null) {
                return;
            }
            if (!told.isDone()) {
                var unused = told.whenComplete((nothing, failure) -> run());
                return;
            }
        }
    }

    /** Begins what is next; done when the fate has been told how it ended. Null: this was the end. */
    private @Nullable CompletableFuture<?> next() {
        Duration pause = rested ? Duration.ZERO : fate.pause();
        rested = !pause.isZero();
        if (rested) {
            return begin(() -> rest(pause), (nothing, failure) -> {});
        }
        Step step = fate.step();
        if (step == Step.SEND) {
            return begin(() -> made(call.send.get()), this::sent);
        }
        if (step == Step.LOOK_UP) {
            long begun = call.timing.nanoTime();
            return begin(() -> lookUp(begun), (answer, failure) -> lookedUp(answer, failure, begun));
        }
        if (step == Step.RETURN) {
            result.complete(fate.receipt());
        } else {
            result.completeExceptionally(fate.problem());
        }
        return null;
    }

    private <R> CompletableFuture<?> begin(
            Supplier<CompletableFuture<R>> work, BiConsumer<@Nullable R, @Nullable Throwable> tell) {
        CompletableFuture<R> begun;
        try {
            begun = work.get();
        } catch (Throwable e) {
            begun = CompletableFuture.failedFuture(e);
        }
        stage = begun;
        if (result.isDone()) {
            cancel(begun); // it was cancelled meanwhile
        }
        return begun.handle((value, failure) -> {
            if (!result.isDone()) {
                try {
                    tell.accept(value, failure);
                } catch (RuntimeException | Error mistake) {
                    result.completeExceptionally(mistake); // or the same stage would come again: a second order
                }
            }
            return null;
        });
    }

    private <R> CompletableFuture<R> made(ApiCall<R> prepared) {
        return blocking ? CompletableFuture.completedFuture(prepared.execute()) : prepared.executeAsync();
    }

    private CompletableFuture<Void> rest(Duration pause) {
        CompletableFuture<Void> over = call.timing.after(pause);
        try {
            if (blocking) {
                over.get();
            }
        } catch (InterruptedException e) {
            over.cancel(false);
            Thread.currentThread().interrupt();
            fate.interrupted();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // time does not fail
        }
        return over;
    }

    /** Tells the fate of the request. An {@code Error} may come at any time, also after sending. */
    private void sent(@Nullable T answer, @Nullable Throwable failure) {
        if (answer != null) {
            fate.answered(answer);
            return;
        }
        Throwable problem = failure == null ? unreadable(call.line, null) : unwrapped(failure);
        if (problem instanceof RuntimeException mistake && !(problem instanceof ApiException)) {
            fate.broke(mistake);
            return;
        }
        fate.sendFailed(
                problem instanceof ApiException known
                        ? known
                        : new ConnectionException(
                                call.line, Outcome.UNKNOWN, ConnectionException.Reason.FAILED, problem),
                call.timing.nanoTime());
    }

    private CompletableFuture<L> lookUp(long begun) {
        ApiCall<L> prepared = call.lookUp.get();
        asked = prepared.operation();
        return made(prepared.within(fate.lookUpLimit(begun)));
    }

    private void lookedUp(@Nullable L answer, @Nullable Throwable failure, long begun) {
        Throwable problem = failure;
        try {
            if (problem == null) {
                fate.found(receipts(Objects.requireNonNull(answer)), begun, call.timing.nanoTime());
                return;
            }
        } catch (RuntimeException e) {
            problem = e;
        }
        problem = unwrapped(problem);
        if (problem instanceof ApiException known) {
            fate.lookUpFailed(known, begun, call.timing.nanoTime());
        } else {
            fate.broke(problem instanceof RuntimeException mistake ? mistake : new IllegalStateException(problem));
        }
    }

    /**
     * Reads an answer that may be none: right in form, but what it lists has no number, for instance. That is a failed look-up
     * like any other; it must not pass for a mistake of this program, which ends the search, nor for absence.
     */
    private List<T> receipts(L answer) {
        try {
            return call.found.apply(answer);
        } catch (RuntimeException e) {
            throw unreadable(Objects.requireNonNull(asked).line(), e);
        }
    }

    private static UnreadableResponseException unreadable(RequestLine line, @Nullable RuntimeException cause) {
        return new UnreadableResponseException(line, 200, "", false, cause);
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    private static void cancel(@Nullable CompletableFuture<?> future) {
        if (future != null) {
            future.cancel(false);
        }
    }
}

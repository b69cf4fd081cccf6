package dev.certcentral.runtime.once;

import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.http.OperationInfo;
import dev.certcentral.runtime.once.AtMostOnce.Plan;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does what {@link Fate} says without holding a thread: each stage goes on where the one before it ended. Only one stage is
 * under way at any time, so the fate is never touched by two threads at once.
 */
final class AsyncDrive<T, L> {

    private final Plan<T, L> plan;
    private final Fate<T> fate;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<?> stage;
    private @Nullable OperationInfo asked;
    private boolean rested;

    AsyncDrive(Plan<T, L> plan, Fate<T> fate) {
        this.plan = plan;
        this.fate = fate;
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
            return begin(() -> plan.timing().after(pause), (nothing, failure) -> {});
        }
        switch (fate.step()) {
            case SEND -> {
                return begin(() -> plan.send().get().executeAsync(), this::sent);
            }
            case LOOK_UP -> {
                long begun = plan.timing().nanoTime();
                return begin(() -> lookUp(begun), (answer, failure) -> lookedUp(answer, failure, begun));
            }
            case RETURN -> result.complete(fate.receipt());
            case FAIL -> result.completeExceptionally(fate.problem());
        }
        return null;
    }

    private <R> CompletableFuture<?> begin(
            Supplier<CompletableFuture<R>> work, BiConsumer<@Nullable R, @Nullable Throwable> tell) {
        CompletableFuture<R> begun;
        try {
            begun = work.get();
        } catch (RuntimeException | Error e) {
            begun = CompletableFuture.failedFuture(e);
        }
        stage = begun;
        if (result.isDone()) {
            cancel(begun); // it was cancelled meanwhile
        }
        return begun.handle((value, failure) -> {
            if (!result.isDone()) {
                tell.accept(value, failure);
            }
            return null;
        });
    }

    private void sent(@Nullable T answer, @Nullable Throwable failure) {
        if (failure == null) {
            fate.answered(Objects.requireNonNull(answer));
        } else {
            AtMostOnce.sendFailed(plan, fate, unwrapped(failure));
        }
    }

    private CompletableFuture<L> lookUp(long begun) {
        ApiCall<L> call = plan.lookUp().get();
        asked = call.operation();
        return call.within(fate.lookUpLimit(begun)).executeAsync();
    }

    private void lookedUp(@Nullable L answer, @Nullable Throwable failure, long begun) {
        Throwable problem = failure;
        try {
            if (problem == null) {
                fate.found(
                        AtMostOnce.receipts(plan, Objects.requireNonNull(asked), Objects.requireNonNull(answer)),
                        begun,
                        plan.timing().nanoTime());
                return;
            }
        } catch (RuntimeException e) {
            problem = e;
        }
        AtMostOnce.lookUpFailed(plan, fate, unwrapped(problem), begun);
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

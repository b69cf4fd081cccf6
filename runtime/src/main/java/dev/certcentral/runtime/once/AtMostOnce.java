package dev.certcentral.runtime.once;

import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.http.OperationInfo;
import dev.certcentral.runtime.policy.OncePolicy;
import dev.certcentral.runtime.time.Timing;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does what {@link Fate} says: on the calling thread, or without one. */
final class AtMostOnce<T, L> implements OnceCall<T> {

    /** What all policies of one call have in common; also whether it was made. */
    record Plan<T, L>(
            Timing timing,
            RequestLine line,
            String id,
            boolean ownId,
            Supplier<ApiCall<T>> send,
            Supplier<ApiCall<L>> lookUp,
            Function<L, List<T>> found,
            AtomicBoolean made) {}

    private final Plan<T, L> plan;
    private final OncePolicy policy;

    AtMostOnce(Plan<T, L> plan, OncePolicy policy) {
        this.plan = plan;
        this.policy = policy;
    }

    @Override
    public String id() {
        return plan.id();
    }

    @Override
    public OnceCall<T> with(OncePolicy other) {
        return new AtMostOnce<>(plan, Objects.requireNonNull(other, "policy"));
    }

    @Override
    public T execute() {
        Fate<T> fate = claim();
        while (true) {
            if (!slept(fate.pause())) {
                fate.interrupted();
            }
            switch (fate.step()) {
                case SEND -> send(fate);
                case LOOK_UP -> lookUp(fate);
                case RETURN -> {
                    return fate.receipt();
                }
                case FAIL -> throw fate.problem();
            }
        }
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return new AsyncDrive<>(plan, claim()).start();
    }

    /** What is called, not by which id: that is the caller's business. */
    @Override
    public String toString() {
        return "OnceCall[" + plan.line() + "]";
    }

    private Fate<T> claim() {
        if (!plan.made().compareAndSet(false, true)) {
            throw new IllegalStateException("This call was already made. Ask for a new one.");
        }
        return new Fate<>(plan.line(), plan.id(), plan.ownId(), policy);
    }

    private void send(Fate<T> fate) {
        try {
            fate.answered(plan.send().get().execute());
        } catch (Throwable e) {
            sendFailed(plan, fate, e);
        }
    }

    private void lookUp(Fate<T> fate) {
        long begun = plan.timing().nanoTime();
        try {
            ApiCall<L> call = plan.lookUp().get();
            L answer = call.within(fate.lookUpLimit(begun)).execute();
            fate.found(
                    receipts(plan, call.operation(), answer),
                    begun,
                    plan.timing().nanoTime());
        } catch (Throwable e) {
            lookUpFailed(plan, fate, e, begun);
        }
    }

    /**
     * Reads an answer that may be none: right in form, but what it lists has no number, for instance. That is a failed look-up
     * like any other; it must not pass for a mistake of this program, which ends the search, nor for absence.
     */
    static <T, L> List<T> receipts(Plan<T, L> plan, OperationInfo operation, L answer) {
        try {
            return plan.found().apply(answer);
        } catch (RuntimeException unreadable) {
            throw new UnreadableResponseException(operation.line(), 200, "", false, unreadable);
        }
    }

    /** Tells the fate of a failed request. An {@code Error} may come at any time, also after sending. */
    static void sendFailed(Plan<?, ?> plan, Fate<?> fate, Throwable failure) {
        if (failure instanceof ApiException known) {
            fate.sendFailed(known, plan.timing().nanoTime());
        } else if (failure instanceof RuntimeException mistake) {
            fate.broke(mistake);
        } else {
            fate.sendFailed(
                    new ConnectionException(plan.line(), Outcome.UNKNOWN, ConnectionException.Reason.FAILED, failure),
                    plan.timing().nanoTime());
        }
    }

    /** Tells the fate of a failed look-up. */
    static void lookUpFailed(Plan<?, ?> plan, Fate<?> fate, Throwable failure, long begun) {
        if (failure instanceof ApiException known) {
            fate.lookUpFailed(known, begun, plan.timing().nanoTime());
        } else if (failure instanceof RuntimeException mistake) {
            fate.broke(mistake);
        } else {
            fate.broke(new IllegalStateException(failure));
        }
    }

    private boolean slept(Duration pause) {
        if (pause.isZero()) {
            return true;
        }
        CompletableFuture<Void> over = plan.timing().after(pause);
        try {
            over.get();
            return true;
        } catch (InterruptedException e) {
            over.cancel(false);
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // time does not fail
        }
    }
}

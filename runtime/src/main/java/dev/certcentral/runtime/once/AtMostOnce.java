package dev.certcentral.runtime.once;

import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.policy.OncePolicy;
import dev.certcentral.runtime.time.Timing;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/** Such a call, and all that a {@link Drive} needs to make it. */
final class AtMostOnce<T, L> implements OnceCall<T> {

    final Timing timing;
    final RequestLine line;
    final Supplier<ApiCall<T>> send;
    final Supplier<ApiCall<L>> lookUp;
    final Function<L, List<T>> found;
    private final String id;
    private final boolean ownId;
    private final OncePolicy policy;

    /** Shared with the same call under other policies. */
    private final AtomicBoolean made;

    AtMostOnce(
            Timing timing,
            RequestLine line,
            String id,
            boolean ownId,
            Supplier<ApiCall<T>> send,
            Supplier<ApiCall<L>> lookUp,
            Function<L, List<T>> found,
            OncePolicy policy,
            AtomicBoolean made) {
        this.timing = timing;
        this.line = line;
        this.id = id;
        this.ownId = ownId;
        this.send = send;
        this.lookUp = lookUp;
        this.found = found;
        this.policy = policy;
        this.made = made;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public OnceCall<T> with(OncePolicy other) {
        OncePolicy chosen = Objects.requireNonNull(other, "policy");
        return new AtMostOnce<>(timing, line, id, ownId, send, lookUp, found, chosen, made);
    }

    @Override
    public T execute() {
        return drive(true).await();
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return drive(false).start();
    }

    private Drive<T, L> drive(boolean blocking) {
        if (!made.compareAndSet(false, true)) {
            throw new IllegalStateException("This call was already made. Ask for a new one.");
        }
        return new Drive<>(this, new Fate<>(line, id, ownId, policy), blocking);
    }

    /** What is called, not by which id: that is the caller's business. */
    @Override
    public String toString() {
        return "OnceCall[" + line + "]";
    }
}

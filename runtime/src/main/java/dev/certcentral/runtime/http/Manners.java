package dev.certcentral.runtime.http;

import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.policy.OncePolicy;
import dev.certcentral.runtime.policy.RateLimiting;
import dev.certcentral.runtime.policy.RetryPolicy;
import dev.certcentral.runtime.time.Timing;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** What a client decides for its callers about waiting and repeating; without documented limits there is no limiter. */
final class Manners {

    final OncePolicy once;
    final Timing timing;
    final @Nullable RateLimiter limiter;
    private final RetryPolicy retries;
    private final RateLimiting rateLimiting;
    private final @Nullable DoubleSupplier jitter;

    Manners(
            RetryPolicy retries,
            RateLimiting rateLimiting,
            OncePolicy once,
            Timing timing,
            @Nullable DoubleSupplier jitter,
            @Nullable RateLimiter limiter) {
        this.retries = retries;
        this.rateLimiting = rateLimiting;
        this.once = once;
        this.timing = timing;
        this.jitter = jitter;
        this.limiter = limiter;
    }

    Repetition repetition(boolean repeatable, @Nullable Duration limit) {
        RetryPolicy policy = repeatable ? retries : RetryPolicy.NONE;
        return new Repetition(policy, limit, timing.nanoTime(), jitter);
    }

    /** Asks for a turn of the rate limits. Null: there is no need to wait. */
    @Nullable
    CompletableFuture<Void> turn(Running<?> started, RequestLine line, Repetition plan) {
        Duration longest = rateLimiting.longestWait();
        if (limiter == null || longest == null) {
            return null;
        }
        RateLimiter.Turn turn = limiter.new Turn(line);
        started.holds(turn);
        return turn.take(plan.shorter(longest, timing.nanoTime()));
    }
}

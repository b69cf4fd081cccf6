package dev.certcentral.runtime.http;

import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import dev.certcentral.runtime.error.RateLimitException;
import dev.certcentral.runtime.error.RetryAdvice;
import dev.certcentral.runtime.policy.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Decides whether a failed call is made again, and when. One for each call; not for use by many threads at once. */
final class Repetition {

    /** So many failures are told besides the last one. */
    private static final int MOST_TOLD = 10;

    private final RetryPolicy policy;
    private final @Nullable DoubleSupplier random;
    private final boolean bounded;
    private final long deadline;
    private int failed;
    private boolean ended;
    private final List<ApiException> earlier = new ArrayList<>(0);

    /** The limit is the caller's for this call; null: none. A single attempt has no deadline but that. No source: chance. */
    Repetition(RetryPolicy policy, @Nullable Duration limit, long now, @Nullable DoubleSupplier random) {
        this.policy = policy;
        this.random = random;
        Duration shortest = policy.attempts() > 1 ? policy.deadline() : limit;
        if (shortest != null && limit != null && limit.compareTo(shortest) < 0) {
            shortest = limit;
        }
        this.bounded = shortest != null;
        this.deadline = shortest == null ? 0 : now + shortest.toNanos();
    }

    /** Nanoseconds until the deadline, not positive after it. */
    long left(long now) {
        return bounded ? deadline - now : Long.MAX_VALUE;
    }

    /** A wait of the given length, or until the deadline if that is shorter. */
    Duration shorter(Duration wait, long now) {
        long left = Math.max(0, left(now));
        return wait.compareTo(Duration.ofNanos(left)) < 0 ? wait : Duration.ofNanos(left);
    }

    /** How long to wait before the next attempt; null: there is none. */
    @Nullable
    Duration pauseAfter(ApiException failure, long now) {
        failed++;
        if (ended || failed >= policy.attempts() || !mayWork(failure)) {
            return null;
        }
        double share = random == null ? Math.random() : random.getAsDouble();
        long pause = (long) (share * longestPause());
        Duration asked = failure.retryAdvice().after();
        if (asked != null) {
            pause = Math.max(pause, asked.compareTo(policy.deadline()) < 0 ? asked.toNanos() : Long.MAX_VALUE);
        }
        if (pause >= left(now)) {
            return null;
        }
        if (earlier.size() == MOST_TOLD) {
            earlier.remove(0);
        }
        earlier.add(failure);
        return Duration.ofNanos(pause);
    }

    /** The failure that the caller gets, with the earlier ones attached. */
    <X extends Throwable> X told(X last) {
        for (ApiException failure : earlier) {
            if (failure != last) {
                last.addSuppressed(failure);
            }
        }
        return last;
    }

    /**
     * What the caller gets if the next attempt cannot even begin, because the client was closed or has no turn: the failure
     * of the last one that did begin.
     */
    RuntimeException notBegun(RuntimeException reason) {
        ended = true;
        if (earlier.isEmpty()) {
            return reason;
        }
        ApiException last = earlier.get(earlier.size() - 1);
        last.addSuppressed(reason);
        return last;
    }

    private static boolean mayWork(ApiException failure) {
        boolean unwanted = failure instanceof ConnectionException connection
                && (connection.reason() == Reason.CANCELED || connection.reason() == Reason.INTERRUPTED);
        return failure.retryAdvice().kind() == RetryAdvice.Kind.LATER
                && !unwanted
                && !(failure instanceof RateLimitException); // it has waited long enough
    }

    /** Doubles from attempt to attempt. */
    private double longestPause() {
        double doubled = policy.firstPause().toNanos() * Math.pow(2, failed - 1);
        return Math.min(doubled, (double) policy.longestPause().toNanos());
    }
}

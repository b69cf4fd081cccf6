package dev.certcentral.runtime.http;

import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import dev.certcentral.runtime.error.RequestLine;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A call under way: its attempts one after the other, and whether somebody gave it up. The attempts are made by one thread at
 * a time; giving up is for any thread.
 */
final class Exchange<T extends @Nullable Object> {

    private final ApiClient client;
    private final OperationInfo operation;
    private final RequestLine line;
    private final Supplier<Call<T>> calls;
    private final Object lock = new Object();
    private boolean givenUp;
    private @Nullable Running<T> running;
    private @Nullable Runnable waker;

    Exchange(ApiClient client, OperationInfo operation, Supplier<Call<T>> calls) {
        this.client = client;
        this.operation = operation;
        this.line = operation.line();
        this.calls = calls;
    }

    RequestLine line() {
        return line;
    }

    /** Checks what can be checked without a request, and starts the clock. */
    Repetition begin(@Nullable Duration limit) {
        client.requireOpen();
        return client.manners().repetition(operation.repeatable(), limit);
    }

    /** Creates the request of the next attempt, and does not send it. */
    Running<T> next(Repetition plan) {
        Running<T> before = running;
        Running<T> started;
        try {
            client.requireOpen();
            client.requireOffered(operation);
            started = Running.of(calls.get(), before != null && before.wasSent());
            started.attempt().of(line, started.url());
        } catch (RuntimeException e) {
            throw plan.notBegun(e);
        }
        long left = plan.left(client.timing().nanoTime());
        if (left < Long.MAX_VALUE) {
            started.limit(left);
        }
        boolean givenUpBefore;
        synchronized (lock) {
            running = started;
            waker = null;
            givenUpBefore = givenUp;
        }
        if (givenUpBefore) {
            started.giveUp();
        }
        return started;
    }

    /** Stops the call wherever it is. Does nothing once it is over. */
    void giveUp() {
        Running<T> started;
        Runnable wake;
        synchronized (lock) {
            givenUp = true;
            started = running;
            wake = waker;
        }
        if (started != null) {
            started.giveUp();
        }
        if (wake != null) {
            wake.run();
        }
    }

    /** What giving up does from now on besides stopping the attempt; done at once if that happened already. */
    void wakeBy(Runnable wake) {
        synchronized (lock) {
            waker = wake;
            if (!givenUp) {
                return;
            }
        }
        wake.run();
    }

    /** The exception for a call that was given up while it waited. */
    ConnectionException abandoned(Running<T> started, Reason reason, @Nullable Throwable cause) {
        started.giveUp();
        return client.reader().abandoned(line, started, reason, cause);
    }
}

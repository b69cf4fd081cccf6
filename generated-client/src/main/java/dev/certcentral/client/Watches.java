package dev.certcentral.client;

import dev.certcentral.runtime.http.ApiClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What one client watches. Made by the first wait of a kind, so that a client that waits for nothing loads none of it. */
final class Watches implements AutoCloseable {

    private final ApiClient client;
    private final Waiting waiting;
    private @Nullable Watch<OrderInfo> orders;
    private @Nullable Watch<RequestInfo> requests;
    private boolean closed;

    /**
     * Watches nothing yet.
     *
     * @param client reads what is watched
     * @param waiting pauses and deadline
     */
    Watches(ApiClient client, Waiting waiting) {
        this.client = client;
        this.waiting = waiting;
    }

    synchronized Watch<OrderInfo> orders() {
        Watch<OrderInfo> watch = orders;
        if (watch == null) {
            watch = watch(new Orders.Kind(new OrderCalls(client)));
            orders = watch;
        }
        return watch;
    }

    synchronized Watch<RequestInfo> requests() {
        Watch<RequestInfo> watch = requests;
        if (watch == null) {
            watch = watch(new Requests.Kind(new RequestCalls(client)));
            requests = watch;
        }
        return watch;
    }

    private <T> Watch<T> watch(WatchedKind<T> kind) {
        // What callers do at the end of a wait may block; it must not block the timer or the connections.
        Executor finisher = new CompletableFuture<>().defaultExecutor();
        Watch<T> watch = new Watch<>(
                kind,
                client.timing(),
                waiting,
                () -> ThreadLocalRandom.current().nextDouble(),
                finisher);
        if (closed) {
            watch.close(); // it says so to whoever comes
        }
        return watch;
    }

    /** Ends all waits, and those to come. */
    @Override
    public void close() {
        Watch<OrderInfo> ordersNow;
        Watch<RequestInfo> requestsNow;
        synchronized (this) {
            closed = true;
            ordersNow = orders;
            requestsNow = requests;
        }
        if (ordersNow != null) {
            ordersNow.close();
        }
        if (requestsNow != null) {
            requestsNow.close();
        }
    }
}

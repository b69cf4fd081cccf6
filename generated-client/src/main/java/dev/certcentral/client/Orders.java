package dev.certcentral.client;

import dev.certcentral.runtime.http.ApiClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Orders: placing, finding, awaiting and cancelling them. Safe for use by many threads.
 *
 * <p>Nothing here approves an order; somebody must say so, see {@link Requests#approve(long)}.
 */
public final class Orders extends OrderCalls {

    private final Watches watches;

    Orders(ApiClient client, Watches watches) {
        super(client);
        this.watches = watches;
    }

    /**
     * The requests for approval that belong to an order: those of its receipt, or, if the receipt names none, those that the
     * order itself tells. A receipt names none if approval was skipped, and if the answer was lost and the order was found
     * again by a {@code ...Once} call.
     *
     * @param placed the receipt
     * @return numbers of requests, whatever was decided about them; empty if there are none
     * @throws dev.certcentral.runtime.error.ApiException if the order cannot be read
     */
    public List<Long> requestsOf(OrderPlaced placed) {
        if (placed.requests() != null) {
            return numbers(placed.requests(), OrderRequest::id);
        }
        List<RequestSummary> told = info(placed.id()).requests();
        return told == null ? List.of() : numbers(told, RequestSummary::id);
    }

    private static <R> List<Long> numbers(List<R> requests, Function<R, @Nullable Long> number) {
        return requests.stream().map(number).filter(Objects::nonNull).toList();
    }

    /**
     * Cancels an order that is {@code pending} or {@code waiting_pickup}. Of an order that is {@code reissue_pending}, it
     * cancels the reissue, and the order is {@code issued} again.
     *
     * @param orderId the order
     * @param note why; the API wants a reason
     * @throws dev.certcentral.runtime.check.ValidationException if the note is empty
     * @throws dev.certcentral.runtime.error.ApiException if it is not certain that the API took it
     */
    public void cancel(long orderId, String note) {
        updateStatus(cancellation(orderId, note));
    }

    /**
     * Like {@link #cancel}, without waiting.
     *
     * @param orderId the order
     * @param note why; the API wants a reason
     * @return completes with null when the API took it; fails with {@link dev.certcentral.runtime.error.ApiException} if that
     *     is not certain
     * @throws dev.certcentral.runtime.check.ValidationException if the note is empty
     */
    public CompletableFuture<@Nullable Void> cancelAsync(long orderId, String note) {
        return updateStatusAsync(cancellation(orderId, note));
    }

    private static OrderStatusUpdate cancellation(long orderId, String note) {
        return OrderStatusUpdate.builder()
                .orderId(orderId)
                .status(OrderStatusUpdate.Status.CANCELED)
                .note(note)
                .build();
    }

    /**
     * All orders, fetched page by page while they are read.
     *
     * @return as {@link #stream(OrderQuery)}
     */
    public Stream<ListedOrder> stream() {
        return stream(OrderQuery.builder().build());
    }

    /**
     * The orders that a query finds, fetched page by page while they are read. Ends where the list ends, and in any case when
     * the server has nothing new to tell. Orders that come or go meanwhile may be missing; none comes twice. It keeps the
     * numbers of the orders it met, and one page.
     *
     * @param query filters and order; its limit is the size of a page (500 if there is none), its offset where to start
     * @return lazy and sequential, for one use; closing it ends the fetching. Reading it throws
     *     {@link dev.certcentral.runtime.error.ApiException} if a page cannot be fetched, and {@link IllegalStateException} if
     *     the server sends the same page again although there is more
     */
    public Stream<ListedOrder> stream(OrderQuery query) {
        return Pages.stream(
                (offset, limit) -> {
                    OrderList list =
                            list(query.toBuilder().offset(offset).limit(limit).buildUnchecked());
                    return Pages.fetched(list.orders(), list.page());
                },
                ListedOrder::id,
                query.offset(),
                query.limit());
    }

    /**
     * Waits until there is nothing to wait for, as long as the client's {@link Waiting} says.
     *
     * @param orderId the order
     * @return as {@link #await(long, Duration)}
     * @throws StillWaitingException as there
     */
    public OrderInfo await(long orderId) {
        return watches.orders().join(orderId, null).join();
    }

    /**
     * Waits until an order is issued, or rejected, canceled, revoked or expired: look at
     * {@link OrderInfo#status()}. A status that this version does not know is waited through.
     *
     * <p>Many waits cost little: one call for what changed serves all of a client.
     *
     * @param orderId the order
     * @param deadline how long at most; positive
     * @return the order as it is then
     * @throws StillWaitingException if the deadline comes first, the thread is interrupted (its flag is set again), or the
     *     client is closed
     * @throws dev.certcentral.runtime.error.ApiException if a look fails in a way that does not pass, such as 403 or 404
     * @throws IllegalStateException if the client is closed already
     */
    public OrderInfo await(long orderId, Duration deadline) {
        return watches.orders().join(orderId, deadline).join();
    }

    /**
     * Like {@link #await(long)}, without a thread that waits.
     *
     * @param orderId the order
     * @return as {@link #awaitAsync(long, Duration)}
     */
    public CompletableFuture<OrderInfo> awaitAsync(long orderId) {
        return watches.orders().join(orderId, null).future();
    }

    /**
     * Like {@link #await(long, Duration)}, without a thread that waits.
     *
     * @param orderId the order
     * @param deadline how long at most; positive
     * @return the order to come, on a thread of the JDK's common pool; cancelling it ends this wait and no other
     */
    public CompletableFuture<OrderInfo> awaitAsync(long orderId, Duration deadline) {
        return watches.orders().join(orderId, deadline).future();
    }

    /** How orders are watched: with the list of status changes. */
    record Kind(OrderCalls calls) implements WatchedKind<OrderInfo> {

        @Override
        public String name() {
            return "order";
        }

        @Override
        public CompletableFuture<OrderInfo> read(long id) {
            return calls.infoAsync(id);
        }

        @Override
        public @Nullable String status(OrderInfo order) {
            return order.status() == null ? null : order.status().value();
        }

        @Override
        public boolean isSettled(OrderInfo order) {
            return order.status() != null && order.status().isSettled();
        }

        @Override
        public boolean hasChanges() {
            return true;
        }

        /** What the API documents. */
        @Override
        public Duration longestWindow() {
            return Duration.ofDays(7);
        }

        @Override
        public CompletableFuture<List<Change>> changes(long seconds) {
            CompletableFuture<StatusChanges> call = calls.statusChangesAsync(
                    StatusChangeQuery.builder().seconds(seconds).build());
            return call.thenApply(answer -> answer.orders() == null
                    ? List.of()
                    : answer.orders().stream().map(Kind::change).toList());
        }

        /** A change to no status is a reason to look, too. */
        private static Change change(StatusChange row) {
            return new Change(
                    row.orderId(), row.status() == null ? "" : row.status().value());
        }
    }
}

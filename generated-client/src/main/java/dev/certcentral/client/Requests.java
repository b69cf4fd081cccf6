package dev.certcentral.client;

import dev.certcentral.runtime.http.ApiClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Requests for approval: finding, deciding and awaiting them. Safe for use by many threads.
 *
 * <p>Approving may cost money. It happens only where {@link #approve} is called; nothing else in this client does it.
 */
public final class Requests extends RequestCalls {

    private final Watches watches;

    Requests(ApiClient client, Watches watches) {
        super(client);
        this.watches = watches;
    }

    /**
     * Approves a request without a comment.
     *
     * @param requestId the request
     * @throws dev.certcentral.runtime.error.ApiException as {@link #approve(long, String)}
     */
    public void approve(long requestId) {
        decide(requestId, RequestStatusUpdate.Status.APPROVED, null);
    }

    /**
     * Approves a request, so that its order goes its way and is paid.
     *
     * @param requestId the request
     * @param comment for the requester
     * @throws dev.certcentral.runtime.error.ApiException if it is not certain that the API took it, such as with code
     *     {@code access_denied|invalid_approver} if the key may not approve
     */
    public void approve(long requestId, String comment) {
        decide(requestId, RequestStatusUpdate.Status.APPROVED, comment);
    }

    /**
     * Like {@link #approve(long)}, without waiting.
     *
     * @param requestId the request
     * @return completes with null when the API took it; fails as {@link #approve(long, String)} does
     */
    public CompletableFuture<@Nullable Void> approveAsync(long requestId) {
        return updateStatusAsync(decision(requestId, RequestStatusUpdate.Status.APPROVED, null));
    }

    /**
     * Like {@link #approve(long, String)}, without waiting.
     *
     * @param requestId the request
     * @param comment for the requester
     * @return completes with null when the API took it; fails as {@link #approve(long, String)} does
     */
    public CompletableFuture<@Nullable Void> approveAsync(long requestId, String comment) {
        return updateStatusAsync(decision(requestId, RequestStatusUpdate.Status.APPROVED, comment));
    }

    /**
     * Rejects a request: there will be no certificate.
     *
     * @param requestId the request
     * @param comment why
     * @throws dev.certcentral.runtime.error.ApiException if it is not certain that the API took it
     */
    public void reject(long requestId, String comment) {
        decide(requestId, RequestStatusUpdate.Status.REJECTED, comment);
    }

    /**
     * Like {@link #reject(long, String)}, without waiting.
     *
     * @param requestId the request
     * @param comment why
     * @return completes with null when the API took it; fails as {@link #reject(long, String)} does
     */
    public CompletableFuture<@Nullable Void> rejectAsync(long requestId, String comment) {
        return updateStatusAsync(decision(requestId, RequestStatusUpdate.Status.REJECTED, comment));
    }

    private void decide(long requestId, RequestStatusUpdate.Status status, @Nullable String comment) {
        updateStatus(decision(requestId, status, comment));
    }

    private static RequestStatusUpdate decision(
            long requestId, RequestStatusUpdate.Status status, @Nullable String comment) {
        return RequestStatusUpdate.builder()
                .requestId(requestId)
                .status(status)
                .processorComment(comment)
                .build();
    }

    /**
     * All requests, fetched page by page while they are read.
     *
     * @return as {@link #stream(RequestQuery)}
     */
    public Stream<ListedRequest> stream() {
        return stream(RequestQuery.builder().build());
    }

    /**
     * The requests that a query finds, fetched page by page while they are read, as {@link Orders#stream(OrderQuery)} does. A
     * list of pending requests can be worked off while it is read.
     *
     * @param query filters and order; its limit is the size of a page (500 if there is none), its offset where to start
     * @return lazy and sequential, for one use; closing it ends the fetching. Reading it throws
     *     {@link dev.certcentral.runtime.error.ApiException} if a page cannot be fetched, and {@link IllegalStateException} if
     *     the server sends the same page again although there is more
     */
    public Stream<ListedRequest> stream(RequestQuery query) {
        return Pages.stream(
                (offset, limit) -> {
                    RequestList list =
                            list(query.toBuilder().offset(offset).limit(limit).buildUnchecked());
                    return Pages.fetched(list.requests(), list.page());
                },
                ListedRequest::id,
                query.offset(),
                query.limit());
    }

    /**
     * Waits until somebody has decided, as long as the client's {@link Waiting} says.
     *
     * @param requestId the request
     * @return as {@link #await(long, Duration)}
     * @throws StillWaitingException as there
     */
    public RequestInfo await(long requestId) {
        return watches.requests().join(requestId, null).join();
    }

    /**
     * Waits until a request is approved or rejected: look at {@link RequestInfo#status()}. A status that this version does
     * not know is waited through. Each wait makes its own calls, because the API lists no changes of requests.
     *
     * <p>The copy of the order in the answer may be stale; for the order itself use {@link Orders#await(long)}.
     *
     * @param requestId the request
     * @param deadline how long at most; positive
     * @return the request as it is then
     * @throws StillWaitingException if the deadline comes first, the thread is interrupted (its flag is set again), or the
     *     client is closed
     * @throws dev.certcentral.runtime.error.ApiException if a look fails in a way that does not pass, such as 403 or 404
     * @throws IllegalStateException if the client is closed already
     */
    public RequestInfo await(long requestId, Duration deadline) {
        return watches.requests().join(requestId, deadline).join();
    }

    /**
     * Like {@link #await(long)}, without a thread that waits.
     *
     * @param requestId the request
     * @return as {@link #awaitAsync(long, Duration)}
     */
    public CompletableFuture<RequestInfo> awaitAsync(long requestId) {
        return watches.requests().join(requestId, null).future();
    }

    /**
     * Like {@link #await(long, Duration)}, without a thread that waits.
     *
     * @param requestId the request
     * @param deadline how long at most; positive
     * @return the request to come, on a thread of the JDK's common pool; cancelling it ends this wait and no other
     */
    public CompletableFuture<RequestInfo> awaitAsync(long requestId, Duration deadline) {
        return watches.requests().join(requestId, deadline).future();
    }

    /** How requests are watched: one by one. */
    record Kind(RequestCalls calls) implements WatchedKind<RequestInfo> {

        @Override
        public String name() {
            return "request";
        }

        @Override
        public CompletableFuture<RequestInfo> read(long id) {
            return calls.infoAsync(id);
        }

        @Override
        public @Nullable String status(RequestInfo request) {
            return request.status() == null ? null : request.status().value();
        }

        @Override
        public boolean isSettled(RequestInfo request) {
            return request.status() != null && request.status().isDecided();
        }
    }
}

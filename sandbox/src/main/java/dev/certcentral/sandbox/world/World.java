package dev.certcentral.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Orders and their approval requests as they stand now, and the steps that take them further. Thread-safe: every method is
 * one step.
 */
public final class World {

    private final Customs customs;
    private final Account account;
    private final MovableClock clock;
    private final Consumer<World> saver;
    private final Register register;

    /**
     * Takes up where a snapshot left off.
     *
     * @param customs how orders are treated
     * @param account what there is besides orders
     * @param clock tells what time it is
     * @param start what happened so far
     * @param saver hears of every change, before anybody else sees it
     */
    public World(Customs customs, Account account, MovableClock clock, Snapshot start, Consumer<World> saver) {
        this.customs = customs;
        this.account = account;
        this.clock = clock;
        this.saver = saver;
        this.register = new Register(start);
    }

    private Instant now() {
        return clock.instant();
    }

    /** Today and the time, for whoever describes this world. */
    public MovableClock clock() {
        return clock;
    }

    /** Everything that happened. */
    public synchronized Snapshot snapshot() {
        return register.snapshot(clock.ahead());
    }

    /** Forgets everything, also that the clock was put forward; the next order gets the first id again. */
    public synchronized void reset() {
        clock.reset(Duration.ZERO);
        register.clear();
        saver.accept(this);
    }

    /**
     * Takes an order that was found to be right.
     *
     * @throws Refused if its own number is in use and may be used once only
     */
    public synchronized Order place(NewOrder asked) throws Refused {
        Optional<String> own = asked.alternativeId();
        if (customs.uniqueIds() && own.isPresent() && register.uses(own.get())) {
            throw Refused.notNow(
                    "duplicate_alternative_order_id",
                    "There is an order with this alternative_order_id already; look it up or choose another one.");
        }
        Instant placed = now().plus(asked.delay());
        long id = register.nextOrder();
        OptionalLong request = OptionalLong.empty();
        if (!asked.skipsApproval()) {
            request = OptionalLong.of(register.nextRequest());
            boolean approved = customs.approval().equals(Words.APPROVED);
            register.keep(new ApprovalRequest(
                    request.getAsLong(),
                    id,
                    placed,
                    customs.approval(),
                    approved ? Optional.of(placed) : Optional.empty(),
                    asked.comments(),
                    Optional.empty()));
        }
        OptionalLong organization = asked.organization();
        if (asked.newOrganization().isPresent()) {
            organization = OptionalLong.of(register.add(asked.newOrganization().get()));
        }
        Standing standing = Standing.waiting(placed);
        if (asked.skipsApproval() || customs.approval().equals(Words.APPROVED)) {
            standing = approved(standing, placed);
        }
        Order order = new Order(
                id,
                asked.operation(),
                asked.product(),
                asked.body(),
                own,
                placed,
                request,
                organization,
                asked.newOrganization().isPresent(),
                asked.lifetime(),
                false,
                standing);
        register.keep(order);
        saver.accept(this);
        return order;
    }

    private Standing approved(Standing standing, Instant at) {
        Optional<Standing.Schedule> schedule = customs.issueAfter().map(length -> Standing.Schedule.of(at, length));
        return standing.approved(at, register.newCertificate(), schedule);
    }

    /** The order of that number, as it stands now; empty as long as it has not come into being. */
    public synchronized Optional<Order> order(long id) {
        return register.order(id, now());
    }

    /** Orders as they stand now, by ascending id. */
    public synchronized List<Order> orders() {
        return register.orders(now());
    }

    /** Every order taken, even those that have not come into being; by ascending id. */
    public synchronized List<Order> taken() {
        return register.all();
    }

    /** Orders with that number of the customer's own, oldest first. */
    public synchronized List<Order> orders(String alternativeId) {
        return register.orders(alternativeId, now());
    }

    /** The order of a certificate. */
    public synchronized Optional<Order> orderOf(long certificate) {
        return orders().stream()
                .filter(order -> order.standing().certificate().equals(OptionalLong.of(certificate)))
                .findFirst();
    }

    /** The request of that number. */
    public synchronized Optional<ApprovalRequest> request(long id) {
        return register.request(id, now());
    }

    /**
     * The request of that number.
     *
     * @throws Refused if there is none
     */
    public synchronized ApprovalRequest existingRequest(long id) throws Refused {
        return request(id).orElseThrow(() -> Refused.noRequest(id));
    }

    /** Requests by ascending id. */
    public synchronized List<ApprovalRequest> requests() {
        return register.requests(now());
    }

    /** Organizations by ascending id, also those that came with orders. */
    public synchronized List<Organization> organizations() {
        return Stream.concat(account.organizations().stream(), register.organizations().stream())
                .toList();
    }

    /** Where a new approval request stands. */
    public String approval() {
        return customs.approval();
    }

    /** What there is besides orders. */
    public Account account() {
        return account;
    }

    /**
     * Decides about a request as the key's owner.
     *
     * @throws Refused if there is none, it was decided before, or the key may not decide
     */
    public synchronized void decide(long requestId, String status, Optional<String> comment) throws Refused {
        ApprovalRequest request = existingRequest(requestId);
        if (!customs.approver()) {
            throw new Refused(
                    Refused.Kind.NOT_ALLOWED,
                    "access_denied|invalid_approver",
                    "This key may not decide about the request.");
        }
        settle(request, status, comment);
    }

    /** Decides about the request of an order as somebody else. */
    public synchronized void decideAbout(long orderId, String status, Optional<String> comment) throws Refused {
        Order order = existing(orderId);
        if (order.request().isEmpty()) {
            throw Refused.notNow("no_request", "Order " + orderId + " has no approval request; nothing is to decide.");
        }
        settle(existingRequest(order.request().getAsLong()), status, comment);
    }

    private void settle(ApprovalRequest request, String status, Optional<String> comment) throws Refused {
        if (request.decided()) {
            throw Refused.notNow(
                    "request_already_processed",
                    "Request " + request.id() + " is " + request.status() + " already; it can be decided once only.");
        }
        Instant now = now();
        boolean decision = !Words.UNDECIDED.contains(status);
        register.keep(request.at(status, decision ? Optional.of(now) : Optional.empty(), comment));
        if (decision && existing(request.order()).status().equals(Words.NEEDS_APPROVAL)) {
            step(
                    request.order(),
                    standing ->
                            status.equals(Words.APPROVED) ? approved(standing, now) : standing.at(Words.REJECTED, now));
        } else {
            saver.accept(this);
        }
    }

    /**
     * Cancels an order, or the reissue it waits for.
     *
     * @throws Refused if there is no such order or it stands where it cannot be cancelled
     */
    public synchronized void cancel(long orderId) throws Refused {
        String status = existing(orderId).status();
        if (status.equals(Words.REISSUE_PENDING)) {
            step(orderId, standing -> standing.at(Words.ISSUED, now()));
        } else if (Words.CANCELLABLE.contains(status)) {
            step(orderId, standing -> standing.at(Words.CANCELED, now()));
        } else {
            throw Refused.notNow(
                    "invalid_order_status",
                    "Order " + orderId + " is " + status + "; only orders that are pending, waiting_pickup or"
                            + " reissue_pending can be cancelled."
                            + (status.equals(Words.NEEDS_APPROVAL) ? " Reject its request instead." : ""));
        }
    }

    /**
     * Marks an order of another platform as renewed near its end, or takes that back.
     *
     * @throws Refused if there is no such order or it is none of those
     */
    public synchronized void mark(long orderId, boolean renewed) throws Refused {
        Order order = existing(orderId);
        if (renewed
                ? !(order.migrated() && nearItsEnd(order))
                : !order.standing().renewed()) {
            throw Refused.notNow(
                    "invalid_order_status",
                    renewed
                            ? "Only migrated orders can be marked as renewed, from 90 days before they expire."
                            : "Order " + orderId + " is not marked as renewed.");
        }
        step(orderId, standing -> standing.marked(renewed));
    }

    private boolean nearItsEnd(Order order) {
        Instant soon = now().plus(90, ChronoUnit.DAYS);
        return order.asOf(soon).status().equals(Words.EXPIRED);
    }

    /** Completes the validation of an order. */
    public synchronized void completeValidation(long orderId) throws Refused {
        String status = existing(orderId).status();
        if (!status.equals(Words.PENDING)) {
            throw Refused.notNow(
                    "invalid_order_status",
                    "Order " + orderId + " is " + status + "; validation can be completed when it is pending.");
        }
        step(orderId, standing -> standing.validated(now()));
    }

    /** Issues the certificate of an order, whatever is left of its validation. */
    public synchronized void issue(long orderId) throws Refused {
        Order order = existing(orderId);
        if (!Words.ISSUABLE.contains(order.status())
                || order.standing().certificate().isEmpty()) {
            throw Refused.notNow(
                    "invalid_order_status",
                    "Order " + orderId + " is " + order.status() + "; it can be issued once it is approved and until it"
                            + " has come to an end.");
        }
        replace(order.issued(now()));
    }

    /** Puts an order at a word, also one that nobody knows. */
    public synchronized void put(long orderId, String status) throws Refused {
        existing(orderId);
        step(orderId, standing -> standing.at(status, now()));
    }

    /** Makes an order one of another platform. */
    public synchronized void migrate(long orderId) throws Refused {
        replace(existing(orderId).asMigrated());
    }

    /** Lets time pass. */
    public synchronized void advance(Duration by) {
        clock.advance(by);
        saver.accept(this);
    }

    /**
     * The order of that number, as it stands now.
     *
     * @throws Refused if there is none
     */
    public synchronized Order existing(long orderId) throws Refused {
        return order(orderId).orElseThrow(() -> Refused.noOrder(orderId));
    }

    private void step(long orderId, UnaryOperator<Standing> step) throws Refused {
        Order order = existing(orderId);
        replace(order.with(step.apply(order.standing())));
    }

    private void replace(Order order) {
        register.keep(order);
        saver.accept(this);
    }
}

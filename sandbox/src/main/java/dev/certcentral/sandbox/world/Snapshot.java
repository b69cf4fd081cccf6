package dev.certcentral.sandbox.world;

import java.time.Duration;
import java.util.List;

/**
 * Everything that happened, at a moment. Immutable.
 *
 * @param ahead how far the clock was put forward
 * @param certificates how many certificate numbers were given
 * @param orders by ascending id
 * @param requests by ascending id
 * @param organizations those that came with orders, by ascending id
 */
public record Snapshot(
        Duration ahead,
        long certificates,
        List<Order> orders,
        List<ApprovalRequest> requests,
        List<Organization> organizations) {

    /** Nothing happened yet. */
    public static final Snapshot EMPTY = new Snapshot(Duration.ZERO, 0, List.of(), List.of(), List.of());

    public Snapshot {
        orders = List.copyOf(orders);
        requests = List.copyOf(requests);
        organizations = List.copyOf(organizations);
    }
}

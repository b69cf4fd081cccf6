package dev.certcentral.client.storm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The truth: which orders the server has committed, and when each can be seen. */
final class Ledger {

    /** One committed order. */
    record Order(long id, String name, long visibleAt, int run) {}

    private record Pending(String name, long due, int run) {}

    private final boolean enforcesIds;
    private final boolean reservesIds;
    private final List<Order> orders = new ArrayList<>();
    private final PriorityQueue<Pending> pending = new PriorityQueue<>(Comparator.comparingLong(Pending::due));
    private long nextId;

    /**
     * Opens an empty ledger.
     *
     * @param enforcesIds whether a second order with the same id is refused
     * @param reservesIds whether an order that is still in the queue counts for that
     */
    Ledger(boolean enforcesIds, boolean reservesIds, long firstId) {
        this.enforcesIds = enforcesIds;
        this.reservesIds = reservesIds;
        this.nextId = firstId;
    }

    /** Whether a request with this id is to be refused. */
    boolean refuses(String name, long now) {
        settle(now);
        return enforcesIds
                && (commits(name) > 0
                        || (reservesIds
                                && pending.stream().anyMatch(p -> p.name().equals(name))));
    }

    /** Commits at once. */
    Order commit(String name, long now, long visibleAt, int run) {
        settle(now);
        Order order = new Order(nextId++, name, visibleAt, run);
        orders.add(order);
        return order;
    }

    /** Commits later, unless another order has taken the id by then. */
    void commitLater(String name, long due, int run) {
        pending.add(new Pending(name, due, run));
    }

    /** What a look-up sees. */
    List<Order> visible(String name, long now) {
        settle(now);
        return orders.stream()
                .filter(order -> order.name().equals(name) && order.visibleAt() <= now)
                .toList();
    }

    /** Lets everything happen that still may, and tells what there is under the id at the end of time. */
    List<Order> inTheEnd(String name) {
        settle(Long.MAX_VALUE);
        return orders.stream().filter(order -> order.name().equals(name)).toList();
    }

    private long commits(String name) {
        return orders.stream().filter(order -> order.name().equals(name)).count();
    }

    private void settle(long now) {
        while (!pending.isEmpty() && pending.peek().due() <= now) {
            Pending next = pending.remove();
            if (!enforcesIds || commits(next.name()) == 0) {
                orders.add(new Order(nextId++, next.name(), next.due(), next.run()));
            }
        }
    }
}

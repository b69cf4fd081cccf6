package dev.certcentral.sandbox;

import dev.certcentral.sandbox.play.Asked;
import dev.certcentral.sandbox.world.Order;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Orders as they were sent. Thread-safe. */
final class PlacedOrders {

    private final ConcurrentSkipListMap<Long, PlacedOrder> orders = new ConcurrentSkipListMap<>();

    void add(Order order, Asked asked) {
        orders.put(order.id(), new PlacedOrder(order.id(), order.operation(), asked.text(), asked.headers()));
    }

    /** One that was read from a file, which holds neither secrets nor headers. */
    void restore(Order order) {
        orders.put(
                order.id(),
                new PlacedOrder(order.id(), order.operation(), order.body().toString(), Map.of()));
    }

    List<PlacedOrder> all() {
        return List.copyOf(orders.values());
    }

    void clear() {
        orders.clear();
    }
}

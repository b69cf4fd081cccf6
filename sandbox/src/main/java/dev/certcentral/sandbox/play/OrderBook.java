package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.world.Order;
import dev.certcentral.sandbox.world.Refused;
import dev.certcentral.sandbox.world.Words;
import dev.certcentral.sandbox.world.World;
import java.util.List;

/** Single orders: read, found again, cancelled. */
final class OrderBook {

    private final World world;
    private final OrderJson json;
    private final Refusals refuse;
    private final Habits habits;

    OrderBook(World world, OrderJson json, Refusals refuse, Habits habits) {
        this.world = world;
        this.json = json;
        this.refuse = refuse;
        this.habits = habits;
    }

    /** The sandbox has no domains, so there are no CAA records to tell about. */
    Answer info(Asked asked) throws Refused {
        return Answer.of(200, json.info(world.existing(asked.number("order_id"))));
    }

    Answer byAlternativeId(Asked asked) {
        List<Order> found = world.orders(asked.text("alternative_order_id").orElse(""));
        if (found.isEmpty() && habits.missingLookUps()) {
            return refuse.of(404, "not_found|order", "There is no order with this alternative_order_id.");
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode orders = answer.putArray("orders");
        for (Order order : found) {
            ObjectNode row = orders.addObject().put("order_id", order.id());
            order.standing().certificate().ifPresent(id -> row.put("certificate_id", id));
            row.put("status", order.status());
        }
        return Answer.of(200, answer);
    }

    Answer update(Asked asked) throws Refused {
        long id = asked.number("order_id");
        String status = asked.body().path("status").asText();
        switch (status) {
            case Words.CANCELED -> world.cancel(id);
            case Words.RENEWED -> world.mark(id, true);
            case Words.NOT_RENEWED -> world.mark(id, false);
            default -> {
                return refuse.invalid("status", "must be canceled, renewed or not_renewed");
            }
        }
        return Answer.empty(204);
    }
}

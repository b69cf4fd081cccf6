package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.world.Order;
import dev.certcentral.sandbox.world.Refused;
import dev.certcentral.sandbox.world.World;

/** How far the validation of an order has come: pending, then complete. */
final class Validation {

    private final World world;
    private final OrderJson orders;

    Validation(World world, OrderJson orders) {
        this.world = world;
        this.orders = orders;
    }

    /** Numbers are texts here, as the newest page types them. */
    Answer answer(Asked asked) throws Refused {
        Order order = world.existing(asked.number("order_id"));
        String progress = order.standing().validated() ? "complete" : "pending";
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("order_id", String.valueOf(order.id()))
                .put("order_status", order.status());
        order.organization().ifPresent(id -> answer.put("organization_id", String.valueOf(id)));
        String name = orders.organizationName(order);
        if (!name.isEmpty()) {
            answer.put("organization_name", name);
        }
        validation(answer.putArray("organization_validations").addObject(), order, progress);
        return Answer.of(200, answer);
    }

    /** Orders without an organization have theirs at the same place, for want of a documented one. */
    private static void validation(ObjectNode json, Order order, String progress) {
        if (order.organization().isPresent()) {
            json.put("type", "ov").put("name", "OV").put("description", "Organization validation");
        } else {
            json.put("name", "Person").put("description", "Validation of the person");
        }
        json.put("date_created", Times.stamp(order.placed())).put("status", progress);
        json.putObject("verification_details")
                .put("organization_status", progress)
                .put("address_verification", progress)
                .put("request_authenticity", progress);
    }
}

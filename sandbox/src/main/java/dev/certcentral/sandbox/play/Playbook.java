package dev.certcentral.sandbox.play;

import dev.certcentral.sandbox.world.Order;
import dev.certcentral.sandbox.world.Refused;
import dev.certcentral.sandbox.world.World;
import dev.certcentral.spec.model.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which part answers which operation, by the operation's id in the spec. */
public final class Playbook {

    private final Map<String, Play> parts = new HashMap<>();
    private final OrderDesk desk;
    private final Refusals refuse;

    /**
     * Sets up all parts.
     *
     * @param world what they tell about
     * @param refuse how they refuse
     * @param habits oddities
     * @param placed hears of every order that is taken
     */
    public Playbook(World world, Refusals refuse, Habits habits, BiConsumer<Order, Asked> placed) {
        this.refuse = refuse;
        desk = new OrderDesk(world, placed);
        OrderJson json = new OrderJson(world);
        Paging paging = new Paging(habits.zeroLimits());
        OrderBook orders = new OrderBook(world, json, refuse, habits);
        parts.put("order_info", orders::info);
        parts.put("orders_by_alternative_id", orders::byAlternativeId);
        parts.put("order_validation_status", new Validation(world, json)::answer);
        parts.put("update_order_status", orders::update);
        parts.put("list_orders", new OrderLists(world, json, paging, refuse)::answer);
        parts.put("order_status_changes", new StatusChanges(world, refuse)::answer);
        RequestBook requests = new RequestBook(world, json, paging, refuse, habits);
        parts.put("request_info", requests::info);
        parts.put("list_requests", requests::list);
        parts.put("update_request_status", requests::update);
        Downloads downloads = new Downloads(world, refuse);
        parts.put("download_certificate", downloads::ofCertificate);
        parts.put("download_order_certificate", downloads::ofOrder);
        AccountBook account = new AccountBook(world, paging, refuse);
        parts.put("list_organizations", account::organizations);
        parts.put("list_containers", account::containers);
        parts.put("container_info", account::container);
        parts.put("list_custom_fields", account::customFields);
    }

    /** Answers a request; what has no part is answered from the spec. */
    public Answer answer(Asked asked) {
        Operation operation = asked.operation();
        Play part = OrderDesk.serves(operation) ? desk::place : parts.get(operation.id());
        if (part == null) {
            return ExampleAnswer.of(operation, asked.outside());
        }
        try {
            return part.answer(asked);
        } catch (Refused e) {
            return refuse.of(e);
        }
    }
}

package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.world.NewOrder;
import dev.certcentral.sandbox.world.Order;
import dev.certcentral.sandbox.world.Refused;
import dev.certcentral.sandbox.world.World;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Response;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** Takes orders and writes receipts. */
public final class OrderDesk {

    private final World world;
    private final BiConsumer<Order, Asked> placed;

    OrderDesk(World world, BiConsumer<Order, Asked> placed) {
        this.world = world;
        this.placed = placed;
    }

    /** Whether an operation places orders: it creates something and answers with a receipt. */
    public static boolean serves(Operation operation) {
        return operation.method() == HttpMethod.POST
                && operation.body().isPresent()
                && operation
                        .response()
                        .map(Response::type)
                        .flatMap(FieldType::object)
                        .flatMap(ObjectType::name)
                        .equals(Optional.of("OrderPlaced"));
    }

    Answer place(Asked asked) throws Refused {
        JsonNode body = asked.body();
        ObjectType type = asked.operation().body().orElseThrow();
        JsonNode organization = body.path("organization");
        Order order = world.place(new NewOrder(
                asked.operation().id(),
                asked.operation().shortName(),
                Safe.copy(type, body),
                text(body.path("alternative_order_id")),
                organization.path("id").isIntegralNumber()
                        ? OptionalLong.of(organization.path("id").longValue())
                        : OptionalLong.empty(),
                organization.isObject() && !organization.hasNonNull("id")
                        ? Optional.of(organization.path("name").asText(""))
                        : Optional.empty(),
                Lifetimes.of(body),
                body.path("skip_approval").booleanValue(),
                text(body.path("comments")),
                asked.late()));
        placed.accept(order, asked);
        return Answer.of(201, receipt(order));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.textValue().isEmpty() ? Optional.of(node.textValue()) : Optional.empty();
    }

    private ObjectNode receipt(Order order) {
        ObjectNode receipt = JsonNodeFactory.instance.objectNode().put("id", order.id());
        if (order.newOrganization()) {
            receipt.putObject("organization").put("id", order.organization().getAsLong());
        }
        order.request()
                .ifPresent(id ->
                        receipt.putArray("requests").addObject().put("id", id).put("status", world.approval()));
        order.standing().certificate().ifPresent(id -> receipt.put("certificate_id", id));
        return receipt;
    }
}

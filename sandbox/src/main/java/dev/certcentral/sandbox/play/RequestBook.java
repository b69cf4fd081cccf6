package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.world.ApprovalRequest;
import dev.certcentral.sandbox.world.Order;
import dev.certcentral.sandbox.world.Refused;
import dev.certcentral.sandbox.world.Words;
import dev.certcentral.sandbox.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Approval requests: read, listed, decided. */
final class RequestBook {

    private static final String TYPE = "new_request";

    private final World world;
    private final OrderJson orders;
    private final Paging paging;
    private final Refusals refuse;
    private final Habits habits;
    private final Listing<ApprovalRequest> listing = new Listing<ApprovalRequest>()
            .column("id", ApprovalRequest::id)
            .column("status", ApprovalRequest::status)
            .column("type", request -> TYPE)
            .column("order_id", ApprovalRequest::order)
            .column("date", Column.Kind.DATE, request -> List.of(Times.stamp(request.date())));

    RequestBook(World world, OrderJson orders, Paging paging, Refusals refuse, Habits habits) {
        this.world = world;
        this.orders = orders;
        this.paging = paging;
        this.refuse = refuse;
        this.habits = habits;
    }

    Answer info(Asked asked) throws Refused {
        ApprovalRequest request = world.existingRequest(asked.number("request_id"));
        ObjectNode answer = head(request);
        request.processed().ifPresent(when -> answer.put("date_processed", Times.stamp(when)));
        answer.set("requester", user());
        if (request.decided()) {
            answer.set("processor", user());
        }
        answer.set("order", copy(request));
        request.comments().ifPresent(comments -> answer.put("comments", comments));
        request.processorComment().ifPresent(comment -> answer.put("processor_comment", comment));
        return Answer.of(200, answer);
    }

    /** The order as it is, or as it was when the request came into being. */
    private ObjectNode copy(ApprovalRequest request) throws Refused {
        Order order = world.existing(request.order());
        ObjectNode json = orders.copy(order);
        if (habits.staleOrders()) {
            json.put("status", Words.NEEDS_APPROVAL);
        }
        return json;
    }

    Answer list(Asked asked) throws Refused {
        Optional<Map.Entry<String, String>> complaint = listing.complaint(asked);
        if (complaint.isPresent()) {
            return refuse.invalid(complaint.get().getKey(), complaint.get().getValue());
        }
        List<String> plain = asked.texts("status");
        List<ApprovalRequest> wanted = listing.select(world.requests(), asked).stream()
                .filter(request -> plain.isEmpty() || plain.contains(request.status()))
                .toList();
        return paging.page("requests", wanted, asked, this::row);
    }

    private ObjectNode row(ApprovalRequest request) {
        ObjectNode row = head(request);
        row.set("requester", user());
        if (request.decided()) {
            row.set("processor", user());
        }
        world.order(request.order()).ifPresent(order -> row.set("order", orders.brief(order)));
        return row;
    }

    private static ObjectNode head(ApprovalRequest request) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", request.id())
                .put("date", Times.stamp(request.date()))
                .put("type", TYPE)
                .put("status", request.status());
    }

    /** Everybody in the sandbox is this one user. */
    private static ObjectNode user() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", 4_700_000_001L)
                .put("first_name", "Sandy")
                .put("last_name", "Box")
                .put("email", "sandy@sandbox.example");
    }

    Answer update(Asked asked) throws Refused {
        Optional<String> comment = Optional.of(asked.body().path("processor_comment"))
                .filter(node -> node.isTextual())
                .map(node -> node.textValue());
        world.decide(asked.number("request_id"), asked.body().path("status").asText(), comment);
        return Answer.empty(204);
    }
}

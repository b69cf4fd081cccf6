package dev.certcentral.sandbox.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.world.ApprovalRequest;
import dev.certcentral.sandbox.world.Order;
import dev.certcentral.sandbox.world.Snapshot;
import dev.certcentral.sandbox.world.Standing;

/** Snapshots as JSON. */
final class StateWriter {

    /** Raised whenever older sandboxes could not read the file any more. */
    static final int FORMAT = 1;

    private StateWriter() {}

    static ObjectNode write(Snapshot snapshot) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("ahead", snapshot.ahead().toString())
                .put("certificates", snapshot.certificates());
        ArrayNode orders = json.putArray("orders");
        snapshot.orders().forEach(order -> orders.add(order(order)));
        ArrayNode requests = json.putArray("requests");
        snapshot.requests().forEach(request -> requests.add(request(request)));
        ArrayNode organizations = json.putArray("organizations");
        snapshot.organizations()
                .forEach(organization ->
                        organizations.addObject().put("id", organization.id()).put("name", organization.name()));
        return json;
    }

    private static ObjectNode order(Order order) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", order.id())
                .put("operation", order.operation())
                .put("product", order.product());
        json.set("body", order.body());
        order.alternativeId().ifPresent(id -> json.put("alternative_id", id));
        json.put("placed", order.placed().toString());
        order.request().ifPresent(id -> json.put("request", id));
        order.organization().ifPresent(id -> json.put("organization", id));
        json.put("new_organization", order.newOrganization());
        ObjectNode lifetime = json.putObject("lifetime")
                .put("period", order.lifetime().period().toString());
        order.lifetime().until().ifPresent(day -> lifetime.put("until", day.toString()));
        json.put("migrated", order.migrated());
        json.set("standing", standing(order.standing()));
        return json;
    }

    private static ObjectNode standing(Standing standing) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("status", standing.status())
                .put("since", standing.since().toString());
        standing.certificate().ifPresent(id -> json.put("certificate", id));
        json.put("validated", standing.validated());
        standing.schedule()
                .ifPresent(schedule -> json.putObject("schedule")
                        .put("validated", schedule.validated().toString())
                        .put("issued", schedule.issued().toString()));
        standing.issue()
                .ifPresent(issue -> json.putObject("issue")
                        .put("at", issue.at().toString())
                        .put("from", issue.from().toString())
                        .put("till", issue.till().toString()));
        return json.put("renewed", standing.renewed());
    }

    private static ObjectNode request(ApprovalRequest request) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", request.id())
                .put("order", request.order())
                .put("date", request.date().toString())
                .put("status", request.status());
        request.processed().ifPresent(when -> json.put("processed", when.toString()));
        request.comments().ifPresent(comments -> json.put("comments", comments));
        request.processorComment().ifPresent(comment -> json.put("processor_comment", comment));
        return json;
    }
}

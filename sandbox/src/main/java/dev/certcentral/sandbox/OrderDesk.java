package dev.certcentral.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes orders and writes receipts: the one part of the sandbox that knows more than the specs say. Ids need more than 32
 * bits, because real ones do, and come in the same sequence every time.
 */
final class OrderDesk {

    private static final long FIRST_ORDER = 4_300_000_001L;
    private static final long FIRST_REQUEST = 4_400_000_001L;
    private static final long FIRST_ORGANIZATION = 4_500_000_001L;
    private static final long FIRST_CERTIFICATE = 845_000_000_001L;

    private final Approval approval;
    private final List<PlacedOrder> orders = new ArrayList<>();
    private long requests;
    private long organizations;
    private long certificates;

    OrderDesk(Approval approval) {
        this.approval = approval;
    }

    /** Whether an operation places orders. */
    static boolean serves(Operation operation) {
        return operation.method() == HttpMethod.POST
                && (operation.group().equals("orders") || operation.group().equals("order_calls"))
                && operation.body().isPresent();
    }

    /** Takes an order that was found to be right. */
    synchronized Answer place(Operation operation, JsonNode body, Incoming request, String keyHeader) {
        long id = FIRST_ORDER + orders.size();
        orders.add(new PlacedOrder(id, operation.id(), request.text(), request.headersWithout(keyHeader)));
        return Answer.of(201, receipt(id, body));
    }

    private ObjectNode receipt(long id, JsonNode body) {
        ObjectNode receipt = JsonNodeFactory.instance.objectNode().put("id", id);
        if (body.path("organization").isObject() && !body.path("organization").hasNonNull("id")) {
            receipt.putObject("organization").put("id", FIRST_ORGANIZATION + organizations++);
        }
        boolean approvalSkipped = body.path("skip_approval").booleanValue();
        if (!approvalSkipped) {
            receipt.putArray("requests")
                    .addObject()
                    .put("id", FIRST_REQUEST + requests++)
                    .put("status", approval.word());
        }
        if (approvalSkipped || approval == Approval.APPROVED) {
            receipt.put("certificate_id", FIRST_CERTIFICATE + certificates++);
        }
        return receipt;
    }

    synchronized List<PlacedOrder> orders() {
        return List.copyOf(orders);
    }

    /** Forgets everything; the next order gets the first id again. */
    synchronized void reset() {
        orders.clear();
        requests = 0;
        organizations = 0;
        certificates = 0;
    }
}

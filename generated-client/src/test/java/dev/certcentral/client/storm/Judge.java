package dev.certcentral.client.storm;

import dev.certcentral.client.storm.Ledger.Order;
import dev.certcentral.runtime.error.OutcomeUnknownException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what a caller was told against what the server did, at the end of time. */
final class Judge {

    /** The order itself, and a look-up that began in time, may each take so long at most, waiting for its turn included. */
    private static final Duration CALL = Duration.ofMinutes(4);

    /** How verdicts begin that cost money. */
    static final String DUPLICATE = "bought twice";

    /** How verdicts begin that lead to buying twice. */
    static final String LOST = "lost";

    private Judge() {}

    /**
     * Judges the only run of a case, or the second one of a caller who crashed.
     *
     * @param took virtual time from beginning to end
     * @return null: all is well; else what is wrong
     */
    static @Nullable String fault(Case one, HostileServer server, String name, Report report, Duration took) {
        List<Order> orders = server.ledger().inTheEnd(name);
        if (orders.size() > 1) {
            return DUPLICATE + ": " + orders;
        }
        if (!one.policy().once().idsEnforced() && server.posts() > 1) {
            return "sent " + server.posts() + " times though nobody declared that ids are enforced";
        }
        if (took.compareTo(one.policy().once().deadline().plus(CALL.multipliedBy(2))) > 0) {
            return "took " + took;
        }
        if (report instanceof Report.Receipt receipt) {
            return receipt(orders, receipt.orderId());
        }
        if (report instanceof Report.AlreadyPlaced already) {
            return already(one, server, orders, already.orderIds());
        }
        if (report instanceof Report.NotPlaced not) {
            // It speaks of this request. One of an earlier run with the same id is another matter.
            return orders.stream().noneMatch(order -> order.run() == server.runs())
                    ? null
                    : LOST + ": reported as not placed, but committed: " + orders + "; " + not.problem();
        }
        if (report instanceof Report.Unknown unknown) {
            return unknown(one, server, name, unknown.problem());
        }
        return "no caller could make sense of " + report;
    }

    private static @Nullable String receipt(List<Order> orders, long orderId) {
        return orders.size() == 1 && orders.get(0).id() == orderId
                ? null
                : "receipt for " + orderId + ", but committed: " + orders;
    }

    private static @Nullable String already(Case one, HostileServer server, List<Order> orders, List<Long> orderIds) {
        if (!one.policy().crashes()) {
            return "already placed, by an id that nobody had used";
        }
        // What was sent before the earlier order could be found was refused, and looked up once more.
        if (server.posts() > 1 && !one.policy().once().idsEnforced()) {
            return "already placed, but sent";
        }
        return orders.size() == 1 && orderIds.equals(List.of(orders.get(0).id()))
                ? null
                : "already placed as " + orderIds + ", but committed: " + orders;
    }

    private static @Nullable String unknown(
            Case one, HostileServer server, String name, OutcomeUnknownException problem) {
        if (one.weather() == Case.Weather.CALM) {
            return "unknown, though nothing went wrong: " + problem;
        }
        if (server.shown()) {
            return "unknown, though a right answer showed the order: " + problem;
        }
        if (!problem.id().equals(name)) {
            return "the exception has the id " + problem.id() + " instead of " + name;
        }
        boolean looked = problem.absences() > 0 || problem.lookUpFailure() != null;
        return looked ? null : "unknown, and nobody looked: " + problem;
    }
}

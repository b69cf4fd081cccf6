package dev.certcentral.sandbox.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An order at a moment. Immutable, with {@link #body()} as everybody's to read and nobody's to change.
 *
 * @param id number
 * @param operation id of the operation that placed it
 * @param product name of the product
 * @param body what was ordered, without what must not be kept
 * @param alternativeId the customer's own number
 * @param placed when it came into being; may lie ahead if it was taken late
 * @param request number of its approval request
 * @param organization number of its organization
 * @param newOrganization whether the organization came with the order
 * @param lifetime how long its certificate shall be valid
 * @param migrated whether it came from another platform
 * @param standing where it stands
 */
public record Order(
        long id,
        String operation,
        String product,
        ObjectNode body,
        Optional<String> alternativeId,
        Instant placed,
        OptionalLong request,
        OptionalLong organization,
        boolean newOrganization,
        Lifetime lifetime,
        boolean migrated,
        Standing standing) {

    /** The API's word for where it stands. */
    public String status() {
        return standing.status();
    }

    Order with(Standing next) {
        return with(migrated, next);
    }

    Order asMigrated() {
        return with(true, standing);
    }

    private Order with(boolean isMigrated, Standing next) {
        return new Order(
                id,
                operation,
                product,
                body,
                alternativeId,
                placed,
                request,
                organization,
                newOrganization,
                lifetime,
                isMigrated,
                next);
    }

    Order issued(Instant at) {
        LocalDate from = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return with(standing.issued(new Standing.Issue(at, from, lifetime.till(from))));
    }

    /** What time made of it: a pure function, so that nobody has to be awake when a step is due. */
    Order asOf(Instant now) {
        Order order = this;
        if (standing.schedule().isPresent() && Words.ON_THE_WAY.contains(status())) {
            Standing.Schedule schedule = standing.schedule().get();
            if (!now.isBefore(schedule.issued())) {
                order = issued(schedule.issued());
            } else if (!standing.validated() && !now.isBefore(schedule.validated())) {
                order = with(standing.validated(schedule.validated()));
            }
        }
        return order.expired(now);
    }

    private Order expired(Instant now) {
        if (!status().equals(Words.ISSUED) || standing.issue().isEmpty()) {
            return this;
        }
        Instant end = standing.issue()
                .get()
                .till()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return now.isBefore(end) ? this : with(standing.at(Words.EXPIRED, end));
    }
}

package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.world.Order;
import dev.certcentral.sandbox.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Orders whose status changed last in a window of at most seven days. */
final class StatusChanges {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final String RANGE = "filters[status_last_updated]";

    private final World world;
    private final Refusals refuse;

    StatusChanges(World world, Refusals refuse) {
        this.world = world;
        this.refuse = refuse;
    }

    /** Both ends belong to it. */
    private record Window(Instant from, Instant to) {

        boolean holds(Instant moment) {
            return !moment.isBefore(from) && !moment.isAfter(to);
        }

        boolean tooLong() {
            return Duration.between(from, to).compareTo(LONGEST) > 0;
        }
    }

    Answer answer(Asked asked) {
        Optional<String> range = asked.text(RANGE);
        Optional<Window> window = range.isPresent() ? range(range.get()) : recent(asked);
        if (window.isEmpty()) {
            return range.isPresent()
                    ? refuse.invalid(RANGE, "must be two days or moments with three dots between them")
                    : refuse.of(
                            400, "required_param:minutes", "Give minutes, seconds, or a range of status_last_updated.");
        }
        if (window.get().tooLong()) {
            return refuse.of(400, "time_frame_too_long", "The window must not be longer than 10080 minutes.");
        }
        return Answer.of(200, changes(window.get()));
    }

    private Optional<Window> recent(Asked asked) {
        if (!asked.outside().has("minutes") && !asked.outside().has("seconds")) {
            return Optional.empty();
        }
        Instant now = world.clock().instant();
        long seconds = clamped(asked.number("minutes")) * 60 + clamped(asked.number("seconds"));
        return Optional.of(new Window(now.minusSeconds(seconds), now));
    }

    /** Far enough to be too long, and near enough to be reckoned with. */
    private static long clamped(long number) {
        return Math.max(0, Math.min(number, LONGEST.toSeconds() + 1));
    }

    private static Optional<Window> range(String text) {
        int dots = text.indexOf("...");
        if (dots < 0) {
            return Optional.empty();
        }
        Optional<Instant> to = Times.end(text.substring(dots + 3));
        return Times.read(text.substring(0, dots)).flatMap(from -> to.map(until -> new Window(from, until)));
    }

    private ObjectNode changes(Window window) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode rows = answer.putArray("orders");
        for (Order order : world.orders()) {
            if (window.holds(order.standing().since())) {
                ObjectNode row = rows.addObject().put("order_id", order.id());
                order.standing().certificate().ifPresent(id -> row.put("certificate_id", id));
                row.put("status", order.status());
            }
        }
        return answer;
    }
}

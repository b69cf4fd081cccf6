package dev.certcentral.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.world.ApprovalRequest;
import dev.certcentral.sandbox.world.Lifetime;
import dev.certcentral.sandbox.world.Order;
import dev.certcentral.sandbox.world.Organization;
import dev.certcentral.sandbox.world.Snapshot;
import dev.certcentral.sandbox.world.Standing;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Snapshots out of JSON. Whatever is not as it was written is an error that names the place. */
final class StateReader {

    /** Not the state of a sandbox. */
    static final class Damaged extends RuntimeException {

        private static final long serialVersionUID = 1;

        Damaged(String message) {
            super(message);
        }
    }

    private final JsonNode json;
    private final String place;

    private StateReader(JsonNode json, String place) {
        this.json = json;
        this.place = place;
        if (!json.isObject()) {
            throw new Damaged((place.isEmpty() ? "The file" : "`" + place + "`") + " must be an object.");
        }
    }

    static Snapshot read(JsonNode json) {
        StateReader file = new StateReader(json, "");
        long format = file.number("format");
        if (format != StateWriter.FORMAT) {
            throw new Damaged(
                    "It has format " + format + ", and this sandbox reads format " + StateWriter.FORMAT + ".");
        }
        return new Snapshot(
                file.parsed("ahead", Duration::parse),
                file.number("certificates"),
                file.list("orders", StateReader::order),
                file.list("requests", StateReader::request),
                file.list("organizations", row -> new Organization(row.number("id"), row.text("name"))));
    }

    private static Order order(StateReader row) {
        StateReader lifetime = row.object("lifetime");
        return new Order(
                row.number("id"),
                row.text("operation"),
                row.text("product"),
                (ObjectNode) row.object("body").json,
                row.maybe("alternative_id"),
                row.parsed("placed", Instant::parse),
                row.maybeNumber("request"),
                row.maybeNumber("organization"),
                row.truth("new_organization"),
                new Lifetime(lifetime.parsed("period", Period::parse), lifetime.maybe("until", LocalDate::parse)),
                row.truth("migrated"),
                standing(row.object("standing")));
    }

    private static Standing standing(StateReader row) {
        return new Standing(
                row.text("status"),
                row.parsed("since", Instant::parse),
                row.maybeNumber("certificate"),
                row.truth("validated"),
                row.maybeObject("schedule")
                        .map(schedule -> new Standing.Schedule(
                                schedule.parsed("validated", Instant::parse),
                                schedule.parsed("issued", Instant::parse))),
                row.maybeObject("issue")
                        .map(issue -> new Standing.Issue(
                                issue.parsed("at", Instant::parse),
                                issue.parsed("from", LocalDate::parse),
                                issue.parsed("till", LocalDate::parse))),
                row.truth("renewed"));
    }

    private static ApprovalRequest request(StateReader row) {
        return new ApprovalRequest(
                row.number("id"),
                row.number("order"),
                row.parsed("date", Instant::parse),
                row.text("status"),
                row.maybe("processed", Instant::parse),
                row.maybe("comments"),
                row.maybe("processor_comment"));
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private Damaged wrong(String name, String what) {
        return new Damaged("`" + at(name) + "` must be " + what + ".");
    }

    private String text(String name) {
        return maybe(name).orElseThrow(() -> wrong(name, "a text"));
    }

    private Optional<String> maybe(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrong(name, "a text");
        }
        return Optional.of(value.textValue());
    }

    private long number(String name) {
        return maybeNumber(name).orElseThrow(() -> wrong(name, "a number"));
    }

    private OptionalLong maybeNumber(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode()) {
            return OptionalLong.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(name, "a number");
        }
        return OptionalLong.of(value.longValue());
    }

    private boolean truth(String name) {
        if (!json.path(name).isBoolean()) {
            throw wrong(name, "true or false");
        }
        return json.path(name).booleanValue();
    }

    private <T> T parsed(String name, Function<String, T> parser) {
        return maybe(name, parser).orElseThrow(() -> wrong(name, "a moment, a day or a length of time"));
    }

    private <T> Optional<T> maybe(String name, Function<String, T> parser) {
        try {
            return maybe(name).map(parser);
        } catch (DateTimeException e) {
            throw wrong(name, "a moment, a day or a length of time");
        }
    }

    private StateReader object(String name) {
        return maybeObject(name).orElseThrow(() -> wrong(name, "an object"));
    }

    private Optional<StateReader> maybeObject(String name) {
        return json.has(name) ? Optional.of(new StateReader(json.path(name), at(name))) : Optional.empty();
    }

    private <T> List<T> list(String name, Function<StateReader, T> element) {
        JsonNode array = json.path(name);
        if (!array.isArray()) {
            throw wrong(name, "a list");
        }
        List<T> list = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            list.add(element.apply(new StateReader(array.get(i), at(name) + "[" + i + "]")));
        }
        return list;
    }
}

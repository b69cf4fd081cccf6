package dev.certcentral.sandbox.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Rule;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a schema cannot say about dates: that they exist, and how far they lie from today. */
final class DateRules {

    private static final Pattern DATE = Pattern.compile(Format.DATE.pattern());
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private final LocalDate today;
    private final List<Finding> found = new ArrayList<>();

    private DateRules(LocalDate today) {
        this.today = today;
    }

    static List<Finding> check(ObjectType type, JsonNode body, Clock clock) {
        DateRules rules = new DateRules(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        rules.object(type, body, Place.ROOT);
        return rules.found;
    }

    private void object(ObjectType type, JsonNode object, Place place) {
        if (!object.isObject()) {
            return;
        }
        for (Parameter member : type.members()) {
            value(member.type(), object.path(member.name()), place.member(member.name()));
        }
        Conditions conditions = new Conditions(type, object);
        for (Rule rule : type.rules()) {
            if (rule.effect() instanceof Effect.Within within && conditions.hold(rule.when())) {
                within(rule, within, object, place);
            }
        }
    }

    private void value(FieldType type, JsonNode value, Place place) {
        if (type instanceof FieldType.Nested nested) {
            object(nested.type(), value, place);
        } else if (type instanceof FieldType.ListOf list && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                value(list.element(), value.path(i), place.element(i));
            }
        } else if (type instanceof FieldType.Text text && text.format().equals(Optional.of(Format.DATE))) {
            if (looksLikeDate(value) && parse(value.textValue()).isEmpty()) {
                found.add(Finding.invalid(place, "format", "must be a day that exists"));
            }
        }
    }

    private void within(Rule rule, Effect.Within within, JsonNode object, Place place) {
        Place at = place.below(within.path());
        JsonNode value = Place.ROOT.below(within.path()).in(object);
        if (!looksLikeDate(value)) {
            return;
        }
        LocalDate last = switch (within.unit()) {
            case DAYS -> today.plusDays(within.amount());
            case YEARS -> today.plusYears(within.amount());
        };
        parse(value.textValue())
                .filter(date -> date.isBefore(today) || date.isAfter(last))
                .ifPresent(date -> found.add(Finding.invalid(
                        at,
                        rule.id(),
                        "must lie between " + print(today) + " and " + print(last) + ". " + rule.says())));
    }

    private static boolean looksLikeDate(JsonNode value) {
        return value.isTextual() && DATE.matcher(value.textValue()).matches();
    }

    private static Optional<LocalDate> parse(String text) {
        int month = MONTHS.indexOf(text.substring(3, 6)) + 1;
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(text.substring(7)), month, Integer.parseInt(text.substring(0, 2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String print(LocalDate date) {
        String day = (date.getDayOfMonth() < 10 ? "0" : "") + date.getDayOfMonth();
        return day + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }
}

package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.sandbox.world.Lifetime;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads from an order how long its certificate shall be valid; a year if it does not say. */
final class Lifetimes {

    private static final int LONGEST = 100 * 366;

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("dd MMM uuuu")
            .toFormatter(Locale.ENGLISH);

    private Lifetimes() {}

    static Lifetime of(JsonNode body) {
        for (JsonNode validity : List.of(body.path("certificate").path("cert_validity"), body.path("order_validity"))) {
            if (validity.has("custom_expiration_date")) {
                return new Lifetime(
                        Period.ofYears(1),
                        date(validity.path("custom_expiration_date").asText()));
            }
            if (validity.path("days").canConvertToInt()) {
                return lasting(Period.ofDays(clamped(validity.path("days").intValue(), LONGEST)));
            }
            if (validity.path("years").canConvertToInt()) {
                return lasting(Period.ofYears(clamped(validity.path("years").intValue(), 100)));
            }
        }
        return lasting(Period.ofYears(1));
    }

    private static Lifetime lasting(Period period) {
        return new Lifetime(period, Optional.empty());
    }

    private static int clamped(int number, int most) {
        return Math.max(0, Math.min(number, most));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

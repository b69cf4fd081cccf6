package dev.certcentral.sandbox.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Moments and days as the API writes them. */
final class Times {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Times() {}

    /** ISO 8601 with a numeric offset. */
    static String stamp(Instant moment) {
        return STAMP.format(moment);
    }

    /** A day or a moment; a day is its first moment. */
    static Optional<Instant> read(String text) {
        return day(text)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .or(() -> moment(text));
    }

    /** A day or a moment; a day is its last moment. */
    static Optional<Instant> end(String text) {
        return day(text)
                .map(day -> day.plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .minusNanos(1)
                        .toInstant())
                .or(() -> moment(text));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

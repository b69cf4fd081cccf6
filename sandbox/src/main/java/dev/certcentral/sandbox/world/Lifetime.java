package dev.certcentral.sandbox.world;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long a certificate shall be valid.
 *
 * @param period from the day of issue on
 * @param until last day, which counts more than the period
 */
public record Lifetime(Period period, Optional<LocalDate> until) {

    /** The last day of a certificate that is issued on a day. */
    LocalDate till(LocalDate from) {
        return until.orElseGet(() -> from.plus(period));
    }
}

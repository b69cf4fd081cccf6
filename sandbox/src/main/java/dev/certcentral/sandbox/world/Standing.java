package dev.certcentral.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where an order stands. Immutable.
 *
 * @param status the API's word
 * @param since when it came to stand there
 * @param certificate number of the certificate; known from approval on
 * @param validated whether validation is complete
 * @param schedule when time takes it further; empty: only somebody does
 * @param issue the certificate's days; empty before issue
 * @param renewed whether it was marked as renewed
 */
public record Standing(
        String status,
        Instant since,
        OptionalLong certificate,
        boolean validated,
        Optional<Schedule> schedule,
        Optional<Issue> issue,
        boolean renewed) {

    /**
     * Steps that time takes.
     *
     * @param validated when validation is complete
     * @param issued when the certificate is issued
     */
    public record Schedule(Instant validated, Instant issued) {

        /** Half of the way is validation. */
        static Schedule of(Instant start, Duration length) {
            return new Schedule(start.plus(length.dividedBy(2)), start.plus(length));
        }
    }

    /**
     * An issued certificate.
     *
     * @param at when it was issued
     * @param from first day
     * @param till last day
     */
    public record Issue(Instant at, LocalDate from, LocalDate till) {}

    static Standing waiting(Instant since) {
        return new Standing(
                Words.NEEDS_APPROVAL, since, OptionalLong.empty(), false, Optional.empty(), Optional.empty(), false);
    }

    Standing approved(Instant at, long number, Optional<Schedule> then) {
        return new Standing(Words.PENDING, at, OptionalLong.of(number), false, then, issue, renewed);
    }

    Standing validated(Instant at) {
        return new Standing(Words.PROCESSING, at, certificate, true, schedule, issue, renewed);
    }

    Standing issued(Issue what) {
        return new Standing(Words.ISSUED, what.at(), certificate, true, Optional.empty(), Optional.of(what), renewed);
    }

    /** At another word by somebody's decision: time takes it nowhere any more. */
    Standing at(String word, Instant when) {
        return new Standing(word, when, certificate, validated, Optional.empty(), issue, renewed);
    }

    Standing marked(boolean asRenewed) {
        return new Standing(status, since, certificate, validated, schedule, issue, asRenewed);
    }
}

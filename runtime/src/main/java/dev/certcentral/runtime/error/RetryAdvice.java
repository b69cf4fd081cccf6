package dev.certcentral.runtime.error;

import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failed call may be repeated. This library follows the advice {@link Kind#LATER} itself where an operation only reads
 * or is documented as repeatable, as its {@link dev.certcentral.runtime.policy.RetryPolicy} allows; a call that fails with it
 * nevertheless has been repeated, or its policy is used up. For everything else it is advice only: such a call is sent once.
 *
 * @param kind the advice
 * @param after how long to wait first, as the server asked for; null when it did not say. Only with {@link Kind#LATER}
 * @serial exclude
 */
// JDK 17 asks for comments that components cannot have, hence the tag; Error Prone believes that only classes have it.
@SuppressWarnings("InvalidBlockTag")
public record RetryAdvice(Kind kind, @Nullable Duration after) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Nine digits are 31 years; what is longer is no pause but a mistake. */
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    /** The three answers to "may I send it again?". */
    public enum Kind {
        /** The same request will fail again. Change something first. */
        NEVER,

        /** The request was not carried out, or only reads: repeating it is safe, after a pause. */
        LATER,

        /**
         * The request changes something and may have been carried out. Look it up; send it again only when it is certain
         * that it was not. An order sent twice is paid for twice.
         */
        UNKNOWN_OUTCOME
    }

    /**
     * Checks the parts.
     *
     * @param kind the advice
     * @param after how long to wait first, as the server asked for
     * @throws IllegalArgumentException if there is a pause without {@link Kind#LATER}, or a negative one
     */
    public RetryAdvice {
        Objects.requireNonNull(kind, "kind");
        if (after != null && (kind != Kind.LATER || after.isNegative())) {
            throw new IllegalArgumentException("a pause goes with LATER and is not negative");
        }
    }

    /**
     * Advice against repeating.
     *
     * @return {@link Kind#NEVER}
     */
    public static RetryAdvice never() {
        return new RetryAdvice(Kind.NEVER, null);
    }

    /**
     * Advice to repeat after a pause of the caller's choice.
     *
     * @return {@link Kind#LATER} without a pause
     */
    public static RetryAdvice later() {
        return new RetryAdvice(Kind.LATER, null);
    }

    /**
     * Advice to repeat after a pause.
     *
     * @param pause how long to wait at least; null: unknown
     * @return {@link Kind#LATER} with that pause
     */
    public static RetryAdvice later(@Nullable Duration pause) {
        return new RetryAdvice(Kind.LATER, pause);
    }

    /**
     * Advice to look before repeating.
     *
     * @return {@link Kind#UNKNOWN_OUTCOME}
     */
    public static RetryAdvice unknownOutcome() {
        return new RetryAdvice(Kind.UNKNOWN_OUTCOME, null);
    }

    /** Judges from an answer whether the same request may be sent again. Errs on the side of not sending twice. */
    static RetryAdvice on(RequestLine request, ErrorResponse response, Clock clock) {
        int status = response.status();
        List<String> retryAfter = response.headers().getOrDefault("retry-after", List.of());
        Duration pause = retryAfter.isEmpty() ? null : pause(retryAfter.get(0).strip(), clock);
        if (status == 429) {
            return later(pause);
        }
        if (status != 408 && status < 500) {
            return never();
        }
        // 503 is no exception: nobody documents that the request was turned away before it did anything.
        return request.repeatable() ? later(pause) : unknownOutcome();
    }

    private static @Nullable Duration pause(String retryAfter, Clock clock) {
        if (SECONDS.matcher(retryAfter).matches()) {
            return Duration.ofSeconds(Long.parseLong(retryAfter));
        }
        try {
            ZonedDateTime date = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration pause = Duration.between(clock.instant(), date.toInstant());
            return pause.isNegative() ? Duration.ZERO : pause;
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}

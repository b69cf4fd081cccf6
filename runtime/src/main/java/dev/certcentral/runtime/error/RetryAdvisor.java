package dev.certcentral.runtime.error;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges from an answer whether the same request may be sent again. Errs on the side of not sending twice. */
final class RetryAdvisor {

    /** Nine digits are 31 years; what is longer is no pause but a mistake. */
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private final Clock clock;

    RetryAdvisor(Clock clock) {
        this.clock = clock;
    }

    RetryAdvice advise(RequestLine request, ErrorResponse response) {
        int status = response.status();
        Duration pause = pause(response.headers().getOrDefault("retry-after", List.of()));
        if (status == 429) {
            return RetryAdvice.later(pause);
        }
        if (status != 408 && status < 500) {
            return RetryAdvice.never();
        }
        // 503 is no exception: nobody documents that the request was turned away before it did anything.
        return request.repeatable() ? RetryAdvice.later(pause) : RetryAdvice.unknownOutcome();
    }

    private @Nullable Duration pause(List<String> retryAfter) {
        if (retryAfter.isEmpty()) {
            return null;
        }
        String value = retryAfter.get(0).strip();
        return SECONDS.matcher(value).matches() ? Duration.ofSeconds(Long.parseLong(value)) : untilDate(value);
    }

    private @Nullable Duration untilDate(String value) {
        try {
            ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration pause = Duration.between(clock.instant(), date.toInstant());
            return pause.isNegative() ? Duration.ZERO : pause;
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}

package dev.certcentral.tools.command;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lengths of time as people type them: {@code 30s}, {@code 5m}, {@code 1h}, {@code 1h30m}. */
public final class ShortDuration implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String value) {
        try {
            Duration duration = Duration.parse("PT" + value.toUpperCase(Locale.ROOT));
            if (duration.isNegative()) {
                throw new TypeConversionException("`" + value + "` lies in the past; use a time such as 30s, 5m or 1h");
            }
            return duration;
        } catch (DateTimeException e) {
            throw new TypeConversionException("`" + value + "` is no length of time; use one such as 30s, 5m or 1h");
        }
    }
}

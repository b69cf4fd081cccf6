package dev.certcentral.sandbox.play;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A property by which a list can be filtered and sorted.
 *
 * @param name the API's name for it
 * @param kind how a wanted value is read
 * @param values values of an element; none if it has no such property
 * @param <T> element
 */
record Column<T>(String name, Kind kind, Function<T, List<String>> values) {

    /** How a wanted value is read. */
    enum Kind {
        /** The value itself. */
        EXACT,
        /** A day, {@code >} or {@code <} with a day, or a range with three dots. */
        DATE,
        /** A text with per cent signs for anything. */
        PATTERN
    }

    /** Whether a wanted value makes sense. */
    boolean understands(String wanted) {
        return kind != Kind.DATE || span(wanted).isPresent();
    }

    boolean matches(T element, String wanted) {
        return switch (kind) {
            case EXACT -> values.apply(element).contains(wanted);
            case PATTERN -> values.apply(element).stream().anyMatch(like(wanted).asMatchPredicate());
            case DATE -> {
                Span span = span(wanted).orElseThrow();
                yield values.apply(element).stream()
                        .flatMap(value -> Times.read(value).stream())
                        .anyMatch(span::holds);
            }
        };
    }

    /** As in SQL, whatever the case of letters. */
    private static Pattern like(String wanted) {
        String pattern = java.util.Arrays.stream(wanted.split("%", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** From a moment to a moment, with both. */
    private record Span(Instant from, Instant to) {

        boolean holds(Instant moment) {
            return !moment.isBefore(from) && !moment.isAfter(to);
        }
    }

    /** After a day is from the next one on, before a day is up to the one before. */
    private static Optional<Span> span(String wanted) {
        int dots = wanted.indexOf("...");
        if (dots >= 0) {
            Optional<Instant> to = Times.end(wanted.substring(dots + 3));
            return Times.read(wanted.substring(0, dots)).flatMap(from -> to.map(end -> new Span(from, end)));
        }
        if (wanted.startsWith(">")) {
            return Times.end(wanted.substring(1)).map(end -> new Span(end.plusNanos(1), Instant.MAX));
        }
        if (wanted.startsWith("<")) {
            return Times.read(wanted.substring(1)).map(start -> new Span(Instant.MIN, start.minusNanos(1)));
        }
        return Times.read(wanted).flatMap(from -> Times.end(wanted).map(to -> new Span(from, to)));
    }
}

package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which JSON scalars a type accepts. An empty value stands for null. */
final class Accepted {

    private Accepted() {}

    /** All of them, where they are few. */
    static Optional<List<Optional<Value>>> values(FieldType type) {
        if (type instanceof FieldType.Enumeration enumeration) {
            return some(enumeration.values().stream().map(EnumValue::value));
        }
        if (type instanceof FieldType.Whole whole && !whole.allowed().isEmpty()) {
            return some(whole.allowed().stream().map(Value.Whole::new));
        }
        if (type instanceof FieldType.Switch toggle) {
            return some(
                    toggle.text()
                            ? Stream.of("0", "1").map(Value.Text::new)
                            : Stream.of(0L, 1L).map(Value.Whole::new));
        }
        if (type instanceof FieldType.Bool bool) {
            List<Optional<Value>> truths =
                    List.of(Optional.of(new Value.Bool(true)), Optional.of(new Value.Bool(false)));
            return Optional.of(bool.nullable() ? List.of(truths.get(0), truths.get(1), Optional.empty()) : truths);
        }
        return Optional.empty();
    }

    private static Optional<List<Optional<Value>>> some(Stream<? extends Value> values) {
        return Optional.of(values.<Optional<Value>>map(Optional::of).toList());
    }

    /** Whether it accepts that one. */
    static boolean accepts(FieldType type, Optional<Value> value) {
        Optional<List<Optional<Value>>> few = values(type);
        if (few.isPresent()) {
            return few.get().contains(value);
        }
        if (type instanceof FieldType.Text text) {
            return value.isPresent() && value.get() instanceof Value.Text some && accepts(text, some.text());
        }
        return type instanceof FieldType.Whole whole
                && value.isPresent()
                && value.get() instanceof Value.Whole number
                && number.number() >= whole.min().orElse(Long.MIN_VALUE)
                && number.number() <= whole.max().orElse(Long.MAX_VALUE);
    }

    private static boolean accepts(FieldType.Text type, String text) {
        return text.codePointCount(0, text.length()) <= type.maxLength().orElse(Integer.MAX_VALUE)
                && type.format()
                        .map(Format::pattern)
                        .filter(pattern -> !Pattern.matches(pattern, text))
                        .isEmpty();
    }

    /** Length of the longest text of that format, if there is one. */
    static int longest(Format format) {
        return switch (format) {
            case COUNTRY, MONTH -> 2;
            case YEAR, CVV -> 4;
            case THUMBPRINT -> 40;
            case DATE -> 11;
            case EMAIL, TELEPHONE, PEM -> Integer.MAX_VALUE;
        };
    }

    /** Whether every text of the one format is also one of the other. */
    static boolean within(Format one, Format other) {
        return one == other || one == Format.YEAR && other == Format.CVV;
    }
}

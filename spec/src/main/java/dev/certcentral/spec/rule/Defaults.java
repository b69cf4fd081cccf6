package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Value;
import java.util.Optional;

/** Whether a value fits a type. */
final class Defaults {

    private Defaults() {}

    /** What is wrong with a value of that type; empty if nothing is. */
    static Optional<String> fault(FieldType type, Value value) {
        if (type instanceof FieldType.ListOf list) {
            return fault(list.element(), value);
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return when(
                    enumeration.values().stream().noneMatch(v -> v.value().equals(value)), "is not one of its values");
        }
        if (type instanceof FieldType.Whole whole && value instanceof Value.Whole number) {
            return when(!allows(whole, number.number()), "is outside its limits");
        }
        return type instanceof FieldType.Text text ? fault(text, value.toString()) : Optional.empty();
    }

    private static Optional<String> fault(FieldType.Text text, String value) {
        if (text.maxLength().isPresent()
                && value.codePointCount(0, value.length()) > text.maxLength().getAsInt()) {
            return Optional.of("is longer than its `max_length`");
        }
        return text.format()
                .filter(format -> !value.matches(format.pattern()))
                .map(format -> "is not " + format.description());
    }

    private static Optional<String> when(boolean wrong, String what) {
        return wrong ? Optional.of(what) : Optional.empty();
    }

    static boolean allows(FieldType.Whole whole, long number) {
        return number >= whole.min().orElse(Long.MIN_VALUE)
                && number <= whole.max().orElse(Long.MAX_VALUE)
                && (whole.allowed().isEmpty() || whole.allowed().contains(number));
    }
}

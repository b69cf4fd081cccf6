package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.certcentral.sandbox.schema.Wire;
import dev.certcentral.spec.diff.effect.EffectComparison;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Values worth trying for a parameter: an ordinary one first, then those at the limits. */
final class Candidates {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final int LONGEST = 10_000;

    private Candidates() {}

    /** Values of a type; objects are not among them. */
    static List<JsonNode> of(FieldType type) {
        Set<JsonNode> values = new LinkedHashSet<>();
        if (type instanceof FieldType.Text text) {
            texts(text, values);
        } else if (type instanceof FieldType.Whole whole) {
            numbers(whole, values);
        } else if (type instanceof FieldType.Bool bool) {
            values.add(JSON.booleanNode(true));
            values.add(JSON.booleanNode(false));
            if (bool.nullable()) {
                values.add(JSON.nullNode());
            }
        } else if (type instanceof FieldType.Switch) {
            values.add(json(type, new Value.Bool(true)));
            values.add(json(type, new Value.Bool(false)));
        } else if (type instanceof FieldType.Enumeration enumeration) {
            enumeration.values().stream()
                    .map(EnumValue::value)
                    .map(value -> json(type, value))
                    .forEach(values::add);
        } else if (type instanceof FieldType.ListOf list) {
            arrays(list, values);
        }
        return List.copyOf(values);
    }

    /** A value of the model as it travels. */
    static JsonNode json(FieldType type, Value value) {
        Object wire = Wire.of(type, value);
        if (wire instanceof String text) {
            return JSON.textNode(text);
        }
        return wire instanceof Boolean truth ? JSON.booleanNode(truth) : JSON.numberNode((Long) wire);
    }

    /** A date as it travels. */
    static JsonNode json(LocalDate day) {
        return JSON.textNode(
                "%02d %s %04d".formatted(day.getDayOfMonth(), MONTHS.get(day.getMonthValue() - 1), day.getYear()));
    }

    private static void texts(FieldType.Text text, Set<JsonNode> values) {
        Optional<Format> format = text.format();
        List<String> examples = format.map(Candidates::examples).orElse(List.of("a"));
        examples.forEach(example -> values.add(JSON.textNode(example)));
        OptionalInt max = text.maxLength();
        if (max.isPresent() && max.getAsInt() <= LONGEST) {
            longTexts(format, max.getAsInt(), values);
            longTexts(format, max.getAsInt() + 1, values);
        } else if (max.isEmpty()) {
            longTexts(format, 2_000, values);
        }
    }

    private static void longTexts(Optional<Format> format, int length, Set<JsonNode> values) {
        if (format.isEmpty()) {
            values.add(JSON.textNode("a".repeat(length)));
        } else if (format.get() == Format.EMAIL && length > 3) {
            values.add(JSON.textNode("a".repeat(length - 2) + "@b"));
        } else if (format.get() == Format.TELEPHONE && length > 4) {
            values.add(JSON.textNode("+" + " ".repeat(length - 4) + "123"));
        } else if (format.get() == Format.PEM && length > 30) {
            int rest = length - "-----BEGIN A-----".length() - "-----END A-----".length();
            if (rest > 0) {
                values.add(JSON.textNode("-----BEGIN A-----" + "A".repeat(rest) + "-----END A-----"));
            }
        }
    }

    private static List<String> examples(Format format) {
        return switch (format) {
            case EMAIL -> List.of("jo@example.com", "a@b");
            case TELEPHONE -> List.of("+31 20 555 0100", "+123");
            case COUNTRY -> List.of("nl", "NL");
            case PEM -> List.of("-----BEGIN A-----AAAA-----END A-----");
            case MONTH -> List.of("01", "12");
            case YEAR -> List.of("2031", "0000");
            case CVV -> List.of("123", "1234");
            case THUMBPRINT -> List.of("0123456789abcdef0123456789ABCDEF01234567");
            case DATE -> List.of(json(EffectComparison.TODAY).textValue());
        };
    }

    private static void numbers(FieldType.Whole whole, Set<JsonNode> values) {
        if (!whole.allowed().isEmpty()) {
            whole.allowed().forEach(number -> values.add(JSON.numberNode((long) number)));
            return;
        }
        long ordinary = Math.max(whole.min().orElse(1), Math.min(1, whole.max().orElse(1)));
        values.add(JSON.numberNode(ordinary));
        around(whole.min(), values);
        around(whole.max(), values);
        values.add(JSON.numberNode(whole.max().orElse(Long.MAX_VALUE)));
        values.add(JSON.numberNode(whole.min().orElse(Long.MIN_VALUE)));
    }

    private static void around(OptionalLong limit, Set<JsonNode> values) {
        if (limit.isPresent()) {
            long number = limit.getAsLong();
            values.add(JSON.numberNode(number));
            if (number < Long.MAX_VALUE) {
                values.add(JSON.numberNode(number + 1));
            }
            if (number > Long.MIN_VALUE) {
                values.add(JSON.numberNode(number - 1));
            }
        }
    }

    private static void arrays(FieldType.ListOf list, Set<JsonNode> values) {
        List<JsonNode> elements = of(list.element());
        if (elements.isEmpty()) {
            return;
        }
        elements.forEach(element -> values.add(array(element, 1)));
        list.maxItems().ifPresent(max -> {
            values.add(array(elements.get(0), max));
            values.add(array(elements.get(0), max + 1));
        });
        values.add(array(elements.get(0), 3));
    }

    private static ArrayNode array(JsonNode element, int count) {
        List<JsonNode> copies = new ArrayList<>();
        for (int i = 0; i < Math.min(count, LONGEST); i++) {
            copies.add(element);
        }
        return JSON.arrayNode().addAll(copies);
    }
}

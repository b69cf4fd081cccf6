package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.tools.diff.proof.Refusals.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What generated clients can read: tolerant, but not of everything. */
final class Reading {

    private static final Pattern DATE = Pattern.compile(Format.DATE.pattern());

    private final List<Refusal> found = new ArrayList<>();

    private Reading() {}

    /** What a client generated from a type has against an answer. */
    static List<Refusal> refusals(FieldType type, JsonNode answer) {
        Reading reading = new Reading();
        reading.value(type, answer, JsonPath.ROOT);
        return reading.found;
    }

    private void value(FieldType type, JsonNode value, JsonPath at) {
        if (value.isNull() || value.isMissingNode()) {
            return;
        }
        if (type instanceof FieldType.Nested nested) {
            object(nested.type(), value, at);
        } else if (type instanceof FieldType.ListOf list) {
            list(list, value, at);
        } else if (value.isContainerNode()) {
            refuse(at, "is not a single value");
        } else {
            scalar(type, value, at);
        }
    }

    private void object(ObjectType type, JsonNode value, JsonPath at) {
        if (!value.isObject()) {
            refuse(at, "is not an object");
            return;
        }
        for (Parameter member : type.members()) {
            JsonNode there = value.path(member.name());
            JsonPath path = at.plus(member.name());
            if (member.required() && (there.isMissingNode() || there.isNull())) {
                refuse(path, "is missing");
            }
            value(member.type(), there, path);
        }
    }

    private void list(FieldType.ListOf list, JsonNode value, JsonPath at) {
        if (value.isObject() && list.element() instanceof FieldType.Nested nested) {
            object(nested.type(), value, at);
        } else if (!value.isArray()) {
            refuse(at, "is not an array");
        } else {
            for (int i = 0; i < value.size(); i++) {
                value(list.element(), value.get(i), at.plus(i));
            }
        }
    }

    private void scalar(FieldType type, JsonNode value, JsonPath at) {
        if (type instanceof FieldType.Whole) {
            if (value.isBoolean() || !value.asText().isEmpty() && !isWhole(value.asText())) {
                refuse(at, "is not a whole number");
            }
        } else if (type instanceof FieldType.Bool || type instanceof FieldType.Switch) {
            if (!List.of("true", "false", "1", "0", "").contains(value.asText())) {
                refuse(at, "is neither true nor false");
            }
        } else if (type instanceof FieldType.Text text
                && text.format().equals(Optional.of(Format.DATE))
                && !DATE.matcher(value.asText()).matches()) {
            refuse(at, "is not a date such as 09 JUN 2025");
        }
    }

    private static boolean isWhole(String text) {
        try {
            return text.length() <= 40
                    && new BigDecimal(text).toBigIntegerExact().bitLength() <= 63;
        } catch (NumberFormatException | ArithmeticException e) {
            return false;
        }
    }

    private void refuse(JsonPath at, String what) {
        found.add(new Refusal(at, (at.steps().isEmpty() ? "The answer" : at.pattern()) + " " + what + "."));
    }
}

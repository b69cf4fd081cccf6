package dev.certcentral.tools.table;

import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.Located;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the parameters of an operation into rows of a table. */
public final class TableRows {

    private TableRows() {}

    /** Parameters of the request, in the order of the page. */
    public static List<TableRow> ofRequest(Operation operation) {
        return rows(operation.requestParameters());
    }

    /** Parameters of the response, in the order of the page. */
    public static List<TableRow> ofResponse(Operation operation) {
        return rows(operation.responseParameters());
    }

    private static List<TableRow> rows(Stream<Located> parameters) {
        return parameters.map(TableRows::row).toList();
    }

    private static TableRow row(Located located) {
        Parameter parameter = located.parameter();
        FieldType type = parameter.type();
        FieldType scalar = type instanceof FieldType.ListOf list ? list.element() : type;
        FieldType.@Nullable Whole whole = scalar instanceof FieldType.Whole w ? w : null;
        FieldType.@Nullable Text text = scalar instanceof FieldType.Text t ? t : null;
        return new TableRow(
                located.path().toString(),
                typeWord(type),
                parameter.requirement().name().toLowerCase(Locale.ROOT),
                allowed(scalar),
                defaultOf(parameter),
                whole == null ? null : orNull(whole.min()),
                whole == null ? null : orNull(whole.max()),
                text == null ? null : orNull(text.maxLength()),
                type instanceof FieldType.ListOf list ? orNull(list.maxItems()) : null,
                text == null ? null : text.format().map(Format::word).orElse(null),
                parameter.sensitive(),
                parameter.rows(),
                parameter.about());
    }

    private static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    private static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static String typeWord(FieldType type) {
        if (type instanceof FieldType.Whole) {
            return "integer";
        }
        if (type instanceof FieldType.Bool) {
            return "boolean";
        }
        if (type instanceof FieldType.Switch how) {
            return how.text() ? "string" : "integer";
        }
        if (type instanceof FieldType.Nested) {
            return "object";
        }
        if (type instanceof FieldType.ListOf) {
            return "array";
        }
        return type instanceof FieldType.Enumeration enumeration ? typeWord(enumeration) : "string";
    }

    private static String typeWord(FieldType.Enumeration enumeration) {
        long numbers = enumeration.values().stream()
                .filter(value -> value.value() instanceof Value.Whole)
                .count();
        if (numbers == 0) {
            return "string";
        }
        return numbers == enumeration.values().size() ? "integer" : "integer|string";
    }

    private static List<@Nullable Object> allowed(FieldType type) {
        List<@Nullable Object> values = new ArrayList<>();
        if (type instanceof FieldType.Enumeration enumeration) {
            enumeration.values().stream().map(EnumValue::value).forEach(value -> values.add(wire(type, value)));
        } else if (type instanceof FieldType.Whole whole) {
            values.addAll(whole.allowed());
        } else if (type instanceof FieldType.Switch) {
            values.add(wire(type, new Value.Bool(false)));
            values.add(wire(type, new Value.Bool(true)));
        } else if (type instanceof FieldType.Bool bool && bool.nullable()) {
            values.add(true);
            values.add(false);
            values.add(null);
        }
        return Collections.unmodifiableList(values);
    }

    private static @Nullable Object defaultOf(Parameter parameter) {
        List<Value> values = parameter.defaultValue();
        if (values.isEmpty()) {
            return null;
        }
        if (parameter.type() instanceof FieldType.ListOf list) {
            return values.stream().map(value -> wire(list.element(), value)).toList();
        }
        return wire(parameter.type(), values.get(0));
    }

    /** A value as it travels: switches are truths in the model only. */
    private static Object wire(FieldType type, Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Whole whole) {
            return whole.number();
        }
        boolean truth = ((Value.Bool) value).truth();
        if (type instanceof FieldType.Switch how) {
            String digit = truth ? "1" : "0";
            return how.text() ? digit : (Object) Long.valueOf(digit);
        }
        return truth;
    }
}

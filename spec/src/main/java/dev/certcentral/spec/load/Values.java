package dev.certcentral.spec.load;

import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Value;
import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.Hidden;
import dev.certcentral.spec.yaml.YamlNode;
import dev.certcentral.spec.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Scalars of a spec as JSON values. */
final class Values {

    private static final Set<String> KEYS = Set.of("value", "as", "about");
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,18}");

    private Values() {}

    /** The allowed values under {@code values}; at least one. */
    static List<EnumValue> enumValues(Fields fields, Problems problems) {
        List<YamlNode> items = fields.items("values");
        requireSome(fields, items, problems);
        List<EnumValue> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode item : items) {
            enumValue(item, problems).ifPresent(value -> {
                if (seen.add(value.value().toString())) {
                    values.add(value);
                } else {
                    problems.error(
                            "duplicate-value",
                            item.at(),
                            "the value `" + value.value() + "` is listed twice; remove one");
                }
            });
        }
        return values;
    }

    /** The allowed numbers under {@code values}; none if the key is not there. */
    static List<Long> numbers(Fields fields, Problems problems) {
        if (!fields.has("values")) {
            return List.of();
        }
        List<YamlNode> items = fewer(fields.items("values"), problems);
        requireSome(fields, items, problems);
        Set<Long> numbers = new LinkedHashSet<>();
        for (YamlNode item : items) {
            Fields.whole(item, "a value", problems)
                    .filter(number -> !numbers.add(number))
                    .ifPresent(number -> problems.error(
                            "duplicate-value", item.at(), "the value `" + number + "` is listed twice; remove one"));
        }
        return List.copyOf(numbers);
    }

    /**
     * No more than any other list may have. Only constants of an enumeration can be more: others become arguments and operands in
     * one method.
     */
    static List<YamlNode> fewer(List<YamlNode> items, Problems problems) {
        if (items.size() <= YamlReader.MAX_ENTRIES) {
            return items;
        }
        problems.error(
                "too-many-entries",
                items.get(YamlReader.MAX_ENTRIES).at(),
                "the list has more than " + YamlReader.MAX_ENTRIES
                        + " entries, which is the limit but for the values of an enumeration; split it up");
        return items.subList(0, YamlReader.MAX_ENTRIES);
    }

    private static void requireSome(Fields fields, List<YamlNode> items, Problems problems) {
        if (items.isEmpty() && fields.node("values").orElse(null) instanceof YamlNode.Sequence) {
            problems.error("wrong-type", fields.at("values"), "`values` must list at least one value");
        }
    }

    private static Optional<EnumValue> enumValue(YamlNode item, Problems problems) {
        if (item instanceof YamlNode.Mapping mapping) {
            Fields fields = Fields.of(mapping, KEYS, problems);
            fields.requireKey("value");
            return fields.node("value")
                    .flatMap(node -> scalar(node, problems))
                    .map(value -> new EnumValue(
                            value,
                            fields.word("as", Word.SNAKE_CASE),
                            fields.text("about").orElse("")));
        }
        return scalar(item, problems).map(value -> new EnumValue(value, Optional.empty(), ""));
    }

    private static Optional<Value> scalar(YamlNode node, Problems problems) {
        if (!(node instanceof YamlNode.Scalar scalar) || scalar.isNull()) {
            problems.error("wrong-type", node.at(), "a value must be a text or a number, not " + node.kind());
            return Optional.empty();
        }
        if (scalar.text().isEmpty()) {
            problems.error("wrong-type", node.at(), "a value must not be empty");
            return Optional.empty();
        }
        OptionalInt hidden = Hidden.inName(scalar.text());
        if (hidden.isPresent()) {
            problems.error(
                    "hidden-character",
                    node.at(),
                    "the value holds the character " + Hidden.print(hidden.getAsInt())
                            + ", which cannot be seen; remove it");
            return Optional.empty();
        }
        return Optional.of(guess(scalar));
    }

    /** A plain integer travels as a number, all else as text. */
    private static Value guess(YamlNode.Scalar scalar) {
        Optional<Value> number = scalar.plain() ? number(scalar).map(Value.Whole::new) : Optional.empty();
        return number.orElseGet(() -> new Value.Text(scalar.text()));
    }

    /** A 64-bit number without leading zeros; those are codes, not numbers. */
    static Optional<Long> number(YamlNode.Scalar scalar) {
        try {
            return Optional.of(scalar.text())
                    .filter(text -> WHOLE.matcher(text).matches())
                    .map(Long::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A value of a parameter of that type, or a complaint. For arrays, a value of an element. */
    static Optional<Value> of(FieldType type, YamlNode node, String what, Problems problems) {
        if (TypeReader.isUnknown(type)) {
            return Optional.empty();
        }
        if (!(node instanceof YamlNode.Scalar scalar) || scalar.isNull()) {
            problems.error("wrong-type", node.at(), what + " must be a single value, not " + node.kind());
            return Optional.empty();
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return oneOf(enumeration, scalar, what, problems);
        }
        if (type instanceof FieldType.Whole whole) {
            return wholeOf(whole, scalar, what, problems);
        }
        if (type instanceof FieldType.Bool) {
            return truth(scalar, "true", "false", what, problems);
        }
        if (type instanceof FieldType.Switch) {
            return truth(scalar, "1", "0", what, problems);
        }
        if (type instanceof FieldType.ListOf list) {
            return of(list.element(), node, what, problems);
        }
        if (type instanceof FieldType.Nested) {
            problems.error(
                    "wrong-type",
                    node.at(),
                    what + " belongs to an object, which has no single value; name one of" + " its members");
            return Optional.empty();
        }
        return Optional.of(new Value.Text(scalar.text()));
    }

    private static Optional<Value> oneOf(
            FieldType.Enumeration enumeration, YamlNode.Scalar scalar, String what, Problems problems) {
        Optional<Value> match = enumeration.values().stream()
                .map(EnumValue::value)
                .filter(value -> value.toString().equals(scalar.text()))
                .findFirst();
        if (match.isEmpty()) {
            problems.error(
                    "value-not-allowed",
                    scalar.at(),
                    what + " has no value `" + scalar.text() + "`"
                            + Hints.among(
                                    scalar.text(),
                                    enumeration.values().stream()
                                            .map(v -> v.value().toString())
                                            .toList()));
        }
        return match;
    }

    private static Optional<Value> wholeOf(
            FieldType.Whole whole, YamlNode.Scalar scalar, String what, Problems problems) {
        Optional<Long> number = Fields.whole(scalar, what, problems);
        if (number.isPresent() && !whole.allowed().isEmpty() && !whole.allowed().contains(number.get())) {
            problems.error(
                    "value-not-allowed",
                    scalar.at(),
                    what + " does not allow " + number.get() + ", only "
                            + whole.allowed().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        return number.map(Value.Whole::new);
    }

    private static Optional<Value> truth(
            YamlNode.Scalar scalar, String yes, String no, String what, Problems problems) {
        if (scalar.text().equals(yes)) {
            return Optional.of(new Value.Bool(true));
        }
        if (scalar.text().equals(no)) {
            return Optional.of(new Value.Bool(false));
        }
        problems.error(
                "wrong-type",
                scalar.at(),
                what + " must be `" + yes + "` or `" + no + "`, not `" + scalar.text() + "`");
        return Optional.empty();
    }

    static List<Value> defaults(FieldType type, YamlNode node, String what, Problems problems) {
        boolean list = node instanceof YamlNode.Sequence;
        SourceLocation at = node.at();
        if (TypeReader.isUnknown(type)) {
            return List.of();
        }
        if (list != (type instanceof FieldType.ListOf)) {
            problems.error(
                    "wrong-type",
                    at,
                    what
                            + (list
                                    ? " is no array, so its default is a single value"
                                    : " is an array, so its default is a list"));
            return List.of();
        }
        return Fields.oneOrMore(node).stream()
                .flatMap(item -> of(type, item, "the default of " + what, problems).stream())
                .toList();
    }
}

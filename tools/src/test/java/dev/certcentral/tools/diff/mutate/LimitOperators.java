package dev.certcentral.tools.diff.mutate;

import dev.certcentral.tools.diff.mutate.Spot.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes of limits, formats and defaults. */
final class LimitOperators {

    private static final List<String> FORMATS =
            List.of("email", "telephone", "country", "pem", "month", "year", "cvv", "thumbprint", "dd MMM yyyy");

    private LimitOperators() {}

    static List<Operator> all() {
        List<Operator> operators = new ArrayList<>();
        for (String key : List.of("min", "max", "max_length", "max_items")) {
            operators.add(new Operator(
                    "change-" + key,
                    (s, d) -> ParameterOperators.edit(
                                    field -> fits(s, field, key), (field, dice) -> change(field, key, dice))
                            .apply(s, d)));
        }
        operators.add(new Operator(
                "change-format",
                (s, d) -> ParameterOperators.edit(field -> fits(s, field, "format"), LimitOperators::format)
                        .apply(s, d)));
        operators.add(new Operator(
                "change-default",
                (s, d) -> ParameterOperators.edit(
                                field -> !field.spot().way().equals("path"), (field, dice) -> defaults(s, field, dice))
                        .apply(s, d)));
        return operators;
    }

    private static boolean fits(SpecTexts specs, Field field, String key) {
        String kind = Kinds.of(specs, field.description());
        return switch (key) {
            case "min", "max" -> kind.equals("integer") || kind.equals("integer[]");
            case "format" -> kind.startsWith("string") || kind.startsWith("date");
            case "max_length" -> Kinds.base(kind).equals("string");
            default -> kind.endsWith("[]");
        };
    }

    private static String change(Field field, String key, Dice dice) {
        Map<String, Object> description = field.description();
        if (!(description.get(key) instanceof Integer old)) {
            description.put(key, key.equals("min") ? 1 : 60);
            return "added";
        }
        return switch (dice.below(3)) {
            case 0 -> {
                description.remove(key);
                yield "removed";
            }
            case 1 -> {
                description.put(key, old + 1);
                yield key.equals("min") ? "tightened" : "loosened";
            }
            default -> {
                description.put(key, old - 1);
                yield key.equals("min") ? "loosened" : "tightened";
            }
        };
    }

    private static String format(Field field, Dice dice) {
        Object old = field.description().remove("format");
        if (old != null && dice.flip()) {
            return "removed " + old;
        }
        String now = dice.one(FORMATS);
        field.description().put("format", now);
        return now.equals(old) ? null : (old == null ? "added " : "changed to ") + now;
    }

    private static String defaults(SpecTexts specs, Field field, Dice dice) {
        boolean had = field.description().remove("default") != null;
        if (had && dice.flip()) {
            return "removed";
        }
        Object value = switch (Kinds.of(specs, field.description())) {
            case "string" -> "usual";
            case "date" -> "01 JAN 2030";
            case "integer" -> field.description().get("values") instanceof List<?> values ? values.get(0) : 5;
            case "boolean" -> dice.flip();
            case "switch", "text_switch" -> dice.below(2);
            case "enum" -> ValueOperators.text(dice.one(Trees.items(field.description(), "values")));
            default -> null;
        };
        if (value == null) {
            return null;
        }
        field.description().put("default", value);
        return had ? "changed" : "added";
    }
}

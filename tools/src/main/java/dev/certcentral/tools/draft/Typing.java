package dev.certcentral.tools.draft;

import dev.certcentral.tools.draft.Typed.Departure;
import dev.certcentral.tools.draft.Typed.Line;
import dev.certcentral.tools.ledger.YamlScalar;
import dev.certcentral.tools.outline.PrintedType;
import dev.certcentral.tools.phrase.Phrase;
import dev.certcentral.tools.sample.SampleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what a parameter without members holds, from its type word, its text and the samples. */
final class Typing {

    private static final Set<String> TRUTHS = Set.of("true", "false");

    private final Field field;
    private final List<Line> lines = new ArrayList<>();
    private final ValueGuess values;
    private Optional<Departure> departure = Optional.empty();

    private Typing(Field field) {
        this.field = field;
        this.values = ValueGuess.of(field);
    }

    static Typed of(Field field) {
        Typing typing = new Typing(field);
        String type = typing.type();
        typing.defaultValue(type);
        typing.lines.addAll(LimitLines.of(field, type, !typing.values.isEmpty()));
        return new Typed(type, typing.lines, typing.departure);
    }

    private String type() {
        return switch (field.printed()) {
            case STRING -> string();
            case INTEGER -> integer();
            case BOOLEAN -> {
                if (!values.isEmpty() && !TRUTHS.containsAll(values.words())) {
                    field.open("it is printed as a boolean, but its text lists other values");
                }
                yield "boolean";
            }
            case ARRAY -> array();
            case OBJECT -> "object";
            case NONE, UNKNOWN -> unknown();
        };
    }

    private String string() {
        if (values.isSwitch()) {
            return "text_switch";
        }
        valuesLine(true);
        return "string";
    }

    private String integer() {
        if (values.isSwitch()) {
            return "switch";
        }
        boolean numbers = values.areNumbers();
        if (!values.isEmpty() && !numbers) {
            departure = Optional.of(new Departure(
                    field.rows().get(0).row().type() + " with values that are no numbers",
                    "numbers and names",
                    "The row lists both."));
        }
        valuesLine(false);
        return values.isEmpty() || numbers ? "integer" : "string";
    }

    private String array() {
        boolean numbers = field.samples().stream().anyMatch(Typing::holdsNumbers);
        boolean ids = field.rows().stream()
                .anyMatch(row -> row.row().description().contains(" IDs")
                        || row.row().name().endsWith("_ids"));
        valuesLine(!values.areNumbers());
        boolean shown = field.samples().stream().anyMatch(Typing::holdsScalars);
        if (!shown && values.isEmpty()) {
            field.open("neither a row nor a sample shows an element; the element type is a guess");
        }
        return values.areNumbers() || numbers || (ids && !shown) ? "integer[]" : "string[]";
    }

    private static boolean holdsScalars(SampleValue value) {
        return value instanceof SampleValue.Elements elements
                && elements.elements().stream().anyMatch(SampleValue.Scalar.class::isInstance);
    }

    private static boolean holdsNumbers(SampleValue value) {
        return value instanceof SampleValue.Elements elements
                && elements.elements().stream()
                        .anyMatch(element -> element instanceof SampleValue.Scalar scalar
                                && scalar.kind() == SampleValue.Kind.INTEGER);
    }

    private String unknown() {
        if (field.rows().isEmpty()) {
            return fromSample();
        }
        String printed = field.rows().get(0).row().type();
        if (values.words().contains("null") && values.words().containsAll(TRUTHS)) {
            departure = Optional.of(new Departure(
                    "type " + printed, "a boolean that may also be null", "The row lists true, false and null."));
            return "nullable_boolean";
        }
        if (printed.equals("id")) {
            return "integer";
        }
        field.open("the printed type `" + printed + "` says nothing");
        departure = Optional.of(new Departure("type " + printed, "a string", "open: say why"));
        valuesLine(true);
        return "string";
    }

    private String fromSample() {
        SampleValue value = field.samples().get(0);
        if (value instanceof SampleValue.Elements) {
            return holdsNumbers(value) ? "integer[]" : "string[]";
        }
        return value instanceof SampleValue.Scalar scalar
                ? switch (scalar.kind()) {
                    case INTEGER -> "integer";
                    case BOOLEAN -> "boolean";
                    case STRING, WORD, NULL, DECIMAL -> "string";
                }
                : "object";
    }

    /** Numbers in quotes are texts. */
    private void valuesLine(boolean quoteNumbers) {
        if (!values.isEmpty()) {
            List<String> items = values.words().stream()
                    .map(word -> ValueGuess.isNumber(word) && !quoteNumbers ? word : YamlScalar.of(word))
                    .toList();
            lines.add(new Line("values", "[" + String.join(", ", items) + "]", Optional.of(values.confidence())));
            values.doubt().ifPresent(field::open);
        }
    }

    private void defaultValue(String type) {
        field.each(Phrase.Default.class).stream().findFirst().ifPresent(phrase -> {
            Optional<String> value = values.spelled(phrase.value()).flatMap(word -> inType(type, word));
            value.ifPresent(yaml -> lines.add(new Line(
                    "default", type.endsWith("[]") ? "[" + yaml + "]" : yaml, Optional.of(phrase.confidence()))));
            if (value.isEmpty()) {
                field.open(field.rowsThat("has", "have") + " a default that does not fit the type or the values");
            } else if (!values.isEmpty() && !values.words().contains(phrase.value())) {
                field.open("the default is printed in another spelling than the values");
            }
        });
    }

    private Optional<String> inType(String type, String word) {
        return switch (type) {
            case "integer", "integer[]" -> Optional.of(word).filter(ValueGuess::isNumber);
            case "boolean", "nullable_boolean" -> truth(word);
            case "switch" -> Optional.of(word).filter(w -> w.equals("0") || w.equals("1"));
            case "text_switch" -> Optional.of("\"" + word + "\"").filter(w -> w.equals("\"0\"") || w.equals("\"1\""));
            case "object" -> Optional.empty();
            default ->
                Optional.of(
                        field.printed() == PrintedType.INTEGER && ValueGuess.isNumber(word)
                                ? word
                                : YamlScalar.of(word));
        };
    }

    private static Optional<String> truth(String word) {
        return switch (word) {
            case "true", "1" -> Optional.of("true");
            case "false", "0" -> Optional.of("false");
            default -> Optional.empty();
        };
    }
}

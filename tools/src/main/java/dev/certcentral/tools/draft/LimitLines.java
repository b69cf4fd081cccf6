package dev.certcentral.tools.draft;

import dev.certcentral.spec.model.Format;
import dev.certcentral.tools.draft.Typed.Line;
import dev.certcentral.tools.ledger.YamlScalar;
import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.phrase.Phrase;
import dev.certcentral.tools.phrase.Phrase.Bound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Limits and the format of a parameter, as far as its type can have them. */
final class LimitLines {

    private LimitLines() {}

    static List<Line> of(Field field, String type, boolean enumerated) {
        boolean array = type.endsWith("[]");
        String element = array ? type.substring(0, type.length() - 2) : type;
        boolean text = element.equals("string") && !enumerated;
        List<Line> lines = new ArrayList<>();
        for (Bound bound : Bound.values()) {
            boolean fits = switch (bound) {
                case MIN, MAX -> element.equals("integer");
                case MAX_LENGTH -> text;
                case MAX_ITEMS -> array;
            };
            limit(field, bound).ifPresent(limit -> {
                if (fits) {
                    lines.add(new Line(
                            bound.name().toLowerCase(Locale.ROOT),
                            String.valueOf(limit.number()),
                            Optional.of(limit.confidence())));
                } else {
                    field.open(field.rowsThat("names", "name") + " a limit that the type cannot have");
                }
            });
        }
        if (text) {
            format(field).ifPresent(lines::add);
        }
        return lines;
    }

    /** Where rows disagree the tighter limit is the safer one. */
    private static Optional<Phrase.Limit> limit(Field field, Bound bound) {
        List<Phrase.Limit> limits = field.each(Phrase.Limit.class).stream()
                .filter(limit -> limit.of() == bound)
                .toList();
        if (limits.stream().map(Phrase.Limit::number).distinct().count() > 1) {
            field.open("the limits disagree; the tighter one is taken");
        }
        Comparator<Phrase.Limit> order = Comparator.comparingLong(Phrase.Limit::number);
        return limits.stream().min(bound == Bound.MIN ? order.reversed() : order);
    }

    /** A text about e-mail speaks of many parameters; only those called so hold an address. */
    private static Optional<Line> format(Field field) {
        return field.each(Phrase.Shape.class).stream()
                .filter(shape -> shape.format() != Format.EMAIL || field.name().contains("email"))
                .findFirst()
                .map(shape -> new Line(
                        "format",
                        YamlScalar.of(shape.format().word()),
                        Optional.of(shape.format() == Format.EMAIL ? Confidence.HIGH : shape.confidence())));
    }
}

package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.overlay.Match;
import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.phrase.Phrase;
import dev.certcentral.tools.sample.SampleValue;
import dev.certcentral.tools.sample.SampleValue.Elements;
import dev.certcentral.tools.sample.SampleValue.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sample holds a value that its row does not allow. */
final class SampleValueNotAllowed extends MatchFinder {

    SampleValueNotAllowed() {
        super(Severity.ERROR);
    }

    @Override
    Optional<String> says(Laid laid, Match match) {
        List<Phrase.Allowed> allowed = phrases(laid, match);
        List<String> wrong = allowed.isEmpty()
                ? List.of()
                : scalars(match.member().value())
                        .filter(value -> allowed.stream().noneMatch(phrase -> allows(phrase, value)))
                        .toList();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of("gives " + Words.quoted(match.path()) + " the value " + Words.listed(wrong));
    }

    private static Stream<String> scalars(SampleValue value) {
        if (value instanceof Elements elements) {
            return elements.elements().stream()
                    .filter(Scalar.class::isInstance)
                    .map(element -> ((Scalar) element).text());
        }
        return value instanceof Scalar scalar && scalar.kind() != SampleValue.Kind.NULL
                ? Stream.of(scalar.text())
                : Stream.empty();
    }

    private static List<Phrase.Allowed> phrases(Laid laid, Match match) {
        return match.node().map(laid.table()::of).stream()
                .flatMap(row -> row.phrases().each(Phrase.Allowed.class))
                .toList();
    }

    /** Outside a list of values a sentence may name an algorithm rather than quote its value. */
    private static boolean allows(Phrase.Allowed phrase, String value) {
        return phrase.values().contains(value)
                || (phrase.confidence() != Confidence.HIGH
                        && phrase.values().stream().anyMatch(allowed -> Words.sameLetters(allowed, value)));
    }

    private static List<String> allowed(Laid laid, Match match) {
        return phrases(laid, match).stream()
                .flatMap(phrase -> phrase.values().stream())
                .distinct()
                .toList();
    }

    @Override
    List<Statement> table(Laid laid, Match match) {
        return match.node().stream()
                .map(node -> laid.table().of(node).says("allows " + Words.listed(allowed(laid, match))))
                .toList();
    }

    @Override
    String question(Laid laid, Match match) {
        return "Which values may " + Words.quoted(match.path()) + " have?";
    }
}

package dev.certcentral.tools.phrase;

import dev.certcentral.spec.model.Format;
import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.phrase.Phrase.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Formats that the text names. The first sentence tells what a parameter is and some later one its format; others
 * speak of other things too. */
final class Shapes implements Recogniser {

    private record Sign(Format format, Confidence confidence, List<String> all) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(Format.DATE, Confidence.HIGH, List.of("dd mmm yyyy")),
            new Sign(Format.PEM, Confidence.HIGH, List.of("pem format")),
            new Sign(Format.PEM, Confidence.MEDIUM, List.of("certificate signing request", "pem")),
            new Sign(Format.THUMBPRINT, Confidence.HIGH, List.of("sha-1 thumbprint")),
            new Sign(Format.COUNTRY, Confidence.HIGH, List.of("two-letter", "country")),
            new Sign(Format.COUNTRY, Confidence.HIGH, List.of("two letter", "country")),
            new Sign(Format.COUNTRY, Confidence.MEDIUM, List.of("iso 3166")),
            new Sign(Format.TELEPHONE, Confidence.HIGH, List.of("phone number", "country code")),
            new Sign(Format.MONTH, Confidence.HIGH, List.of("month", "two-digit")),
            new Sign(Format.YEAR, Confidence.HIGH, List.of("year", "four-digit")),
            new Sign(Format.CVV, Confidence.HIGH, List.of("three- or four-digit")),
            new Sign(Format.EMAIL, Confidence.MEDIUM, List.of("email address")),
            new Sign(Format.EMAIL, Confidence.MEDIUM, List.of("e-mail address")));

    @Override
    public Stream<Phrase> in(Description description) {
        List<String> texts = Stream.concat(
                        description.sentences().stream().limit(1),
                        description.sentences().stream().skip(1).filter(sentence -> sentence.at(0, "format")))
                .map(Sentence::text)
                .toList();
        return shape(String.join(" ", texts)).stream();
    }

    private static Optional<Phrase> shape(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SIGNS.stream()
                .filter(sign -> sign.all().stream().allMatch(lower::contains))
                .findFirst()
                .map(sign -> new Shape(sign.format(), sign.confidence(), text));
    }
}

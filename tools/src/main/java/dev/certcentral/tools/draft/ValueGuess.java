package dev.certcentral.tools.draft;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.phrase.Phrase;
import dev.certcentral.tools.phrase.Phrase.Allowed;
import dev.certcentral.tools.sample.SampleValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The allowed values of a parameter.
 *
 * @param words the values; empty when anything goes
 * @param confidence how sure
 * @param doubt what is open about them
 */
record ValueGuess(List<String> words, Confidence confidence, Optional<String> doubt) {

    static ValueGuess of(Field field) {
        List<Allowed> all = field.each(Allowed.class);
        Optional<Allowed> always =
                all.stream().filter(allowed -> allowed.onlyFor().isEmpty()).findFirst();
        if (always.isPresent()) {
            return plain(field, always.get());
        }
        List<String> union = all.stream()
                .flatMap(allowed -> allowed.values().stream())
                .distinct()
                .toList();
        if (!union.isEmpty()) {
            return new ValueGuess(
                    union,
                    Confidence.LOW,
                    Optional.of("the values depend on another parameter; a rule with `allow` is missing"));
        }
        if (!field.each(Phrase.AllowedElsewhere.class).isEmpty()) {
            field.open(field.rowsThat("announces", "announce") + " values without listing any");
        }
        return new ValueGuess(List.of(), Confidence.LOW, Optional.empty());
    }

    /** Outside a list a sentence may name an algorithm; a sample shows how its value is written. */
    private static ValueGuess plain(Field field, Allowed allowed) {
        if (allowed.confidence() == Confidence.HIGH) {
            return new ValueGuess(allowed.values(), Confidence.HIGH, Optional.empty());
        }
        List<String> shown =
                field.samples().stream().flatMap(ValueGuess::scalars).toList();
        List<String> spelled = allowed.values().stream()
                .map(value -> shown.stream()
                        .filter(other -> same(value, other))
                        .findFirst()
                        .orElse(value))
                .toList();
        boolean prose = spelled.stream().anyMatch(value -> !value.equals(value.toLowerCase(Locale.ROOT)));
        return new ValueGuess(
                spelled,
                prose ? Confidence.LOW : Confidence.MEDIUM,
                prose ? Optional.of("the values are taken from a sentence; check their spelling") : Optional.empty());
    }

    private static Stream<String> scalars(SampleValue value) {
        if (value instanceof SampleValue.Elements elements) {
            return elements.elements().stream().flatMap(ValueGuess::scalars);
        }
        return value instanceof SampleValue.Scalar scalar ? Stream.of(scalar.text()) : Stream.empty();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isSwitch() {
        return words.size() == 2 && Set.copyOf(words).equals(Set.of("0", "1"));
    }

    boolean areNumbers() {
        return !words.isEmpty() && words.stream().allMatch(ValueGuess::isNumber);
    }

    /** The allowed value that is meant by a word; any word when there is no list. */
    Optional<String> spelled(String word) {
        return isEmpty() || words.contains(word)
                ? Optional.of(word)
                : words.stream().filter(value -> same(value, word)).findFirst();
    }

    private static boolean same(String a, String b) {
        return letters(a).equals(letters(b));
    }

    private static String letters(String value) {
        return value.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    static boolean isNumber(String word) {
        String digits = word.startsWith("-") ? word.substring(1) : word;
        return !digits.isEmpty() && digits.length() <= 18 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

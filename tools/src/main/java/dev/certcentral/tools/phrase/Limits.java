package dev.certcentral.tools.phrase;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.phrase.Phrase.Bound;
import dev.certcentral.tools.phrase.Phrase.Limit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Smallest and largest numbers, lengths of texts, sizes of arrays. */
final class Limits implements Recogniser {

    private static final Set<String> MAX = Set.of("max", "maximum");
    private static final Set<String> MIN = Set.of("min", "minimum");
    private static final List<List<String>> UP_TO = List.of(
            List.of("up", "to"),
            List.of("at", "most"),
            List.of("no", "more", "than"),
            List.of("not", "exceed"),
            List.of("cannot", "exceed"),
            List.of("limited", "to"),
            List.of("maximum", "of"),
            List.of("maximum", "limit", "of"));
    private static final Set<String> CHARACTERS = Set.of("character", "characters", "chars", "letters");
    private static final Set<String> THINGS =
            Set.of("items", "elements", "entries", "values", "contacts", "domains", "emails", "addresses", "ids");

    @Override
    public Stream<Phrase> in(Description description) {
        return Stream.concat(
                description.lines().stream().flatMap(Limits::labelled),
                description.sentences().stream().flatMap(sentence -> running(sentence).stream()));
    }

    /** "Max: 5", "Minimum length: 5", "Range: 1 to 6". */
    private static Stream<Phrase> labelled(Sentence line) {
        int colon = line.text().indexOf(':');
        if (colon < 0) {
            return Stream.empty();
        }
        Sentence label = Sentence.of(line.text().substring(0, colon), false);
        Sentence behind = Sentence.of(line.text().substring(colon + 1), false);
        if (label.size() == 1 && label.at(0, "range")) {
            return range(behind, line.text());
        }
        OptionalLong number = Counts.of(behind.word(0));
        boolean max = MAX.contains(label.word(0));
        if (label.size() == 0 || label.size() > 2 || number.isEmpty() || !(max || MIN.contains(label.word(0)))) {
            return Stream.empty();
        }
        boolean length =
                label.at(1, "length") || CHARACTERS.contains(behind.word(1)) || CHARACTERS.contains(label.word(1));
        if (length) {
            return max
                    ? Stream.of(new Limit(Bound.MAX_LENGTH, number.getAsLong(), Confidence.HIGH, line.text()))
                    : Stream.empty();
        }
        boolean items = THINGS.contains(behind.word(1)) || THINGS.contains(label.word(1));
        Bound bound = max ? items ? Bound.MAX_ITEMS : Bound.MAX : Bound.MIN;
        return Stream.of(new Limit(bound, number.getAsLong(), Confidence.HIGH, line.text()));
    }

    private static Stream<Phrase> range(Sentence behind, String basis) {
        int from = behind.at(0, "between") ? 1 : 0;
        OptionalLong low = Counts.of(behind.word(from));
        OptionalLong high = Counts.of(behind.word(from + 2));
        if (low.isEmpty()
                || high.isEmpty()
                || !Set.of("to", "and", "-", "\u2013").contains(behind.word(from + 1))) {
            return Stream.empty();
        }
        return Stream.of(
                new Limit(Bound.MIN, low.getAsLong(), Confidence.MEDIUM, basis),
                new Limit(Bound.MAX, high.getAsLong(), Confidence.MEDIUM, basis));
    }

    /** "up to 64 characters", "64 characters or fewer", "a maximum limit of fifteen". */
    private static Optional<Phrase> running(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            OptionalLong number = Counts.of(sentence.word(i));
            if (number.isPresent()
                    && sentence.text().indexOf(": " + sentence.words().get(i)) < 0) {
                Optional<Bound> bound = bound(sentence, i);
                if (bound.isPresent()) {
                    return Optional.of(new Limit(bound.get(), number.getAsLong(), Confidence.MEDIUM, sentence.text()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Bound> bound(Sentence sentence, int number) {
        boolean before =
                UP_TO.stream().anyMatch(words -> sentence.at(number - words.size(), words.toArray(String[]::new)));
        boolean after = sentence.at(number + 2, "or", "fewer") || sentence.at(number + 2, "or", "less");
        if (!before && !after) {
            return Optional.empty();
        }
        if (CHARACTERS.contains(sentence.word(number + 1))) {
            return Optional.of(Bound.MAX_LENGTH);
        }
        return THINGS.contains(sentence.word(number + 1)) ? Optional.of(Bound.MAX_ITEMS) : Optional.empty();
    }
}

package dev.certcentral.tools.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a description says that was recognised.
 *
 * @param all in the order of the recognisers, then of the text
 */
public record Phrases(List<Phrase> all) {

    private static final List<Recogniser> RECOGNISERS = List.of(
            new AllowedValues(),
            new Defaults(),
            new Limits(),
            new Shapes(),
            new Spans(),
            new Conditions(),
            new Alternatives());

    public Phrases {
        all = List.copyOf(all);
    }

    /** Reads a description. */
    public static Phrases in(String description) {
        Description read = Description.of(description);
        List<Phrase> found = RECOGNISERS.stream()
                .flatMap(recogniser -> recogniser.in(read))
                .distinct()
                .toList();
        return new Phrases(
                found.stream().filter(phrase -> !isExplained(phrase, found)).toList());
    }

    /** A sentence that one recogniser understood is not unclear because another did not. */
    private static boolean isExplained(Phrase phrase, List<Phrase> found) {
        return phrase instanceof Phrase.Unclear
                && found.stream()
                        .filter(other -> !(other instanceof Phrase.Unclear))
                        .anyMatch(other -> other.basis().contains(phrase.basis()));
    }

    /** Those of one kind. */
    public <T extends Phrase> Stream<T> each(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The first of one kind. */
    public <T extends Phrase> Optional<T> first(Class<T> kind) {
        return each(kind).findFirst();
    }

    /** Allowed values that always hold; the surest list, the first of equals. */
    public Optional<Phrase.Allowed> allowed() {
        return each(Phrase.Allowed.class)
                .filter(allowed -> allowed.onlyFor().isEmpty())
                .reduce((a, b) -> b.confidence().compareTo(a.confidence()) > 0 ? b : a);
    }

    /** The limit on something. */
    public Optional<Phrase.Limit> limit(Phrase.Bound of) {
        return each(Phrase.Limit.class).filter(limit -> limit.of() == of).findFirst();
    }
}

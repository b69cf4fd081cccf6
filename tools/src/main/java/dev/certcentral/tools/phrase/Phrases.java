package dev.certcentral.tools.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<String> explained = found.stream()
                .filter(phrase -> !(phrase instanceof Phrase.Unclear))
                .flatMap(phrase ->
                        Description.of(phrase.basis()).sentences().stream().map(Sentence::text))
                .collect(Collectors.toSet());
        // A sentence that one recogniser understood is not unclear because another did not.
        return new Phrases(found.stream()
                .filter(phrase -> !(phrase instanceof Phrase.Unclear) || !explained.contains(phrase.basis()))
                .toList());
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

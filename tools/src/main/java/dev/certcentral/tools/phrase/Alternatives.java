package dev.certcentral.tools.phrase;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.phrase.Phrase.Either;
import dev.certcentral.tools.phrase.Phrase.Overrides;
import dev.certcentral.tools.phrase.Phrase.Replaceable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parameters that stand in for each other or win over each other. */
final class Alternatives implements Recogniser {

    @Override
    public Stream<Phrase> in(Description description) {
        return description.sentences().stream().flatMap(sentence -> read(sentence).stream());
    }

    private static Optional<Phrase> read(Sentence sentence) {
        if (sentence.at(0, "overrides") || sentence.has("this", "overrides")) {
            return names(sentence, sentence.find("overrides").orElseThrow() + 1)
                    .map(names -> new Overrides(names, Confidence.HIGH, sentence.text()));
        }
        Optional<Integer> replaced =
                sentence.find("be", "replaced", "with").or(() -> sentence.find("be", "replaced", "by"));
        if (replaced.isPresent()) {
            return names(sentence, replaced.get() + 3)
                    .map(names -> new Replaceable(names, Confidence.HIGH, sentence.text()));
        }
        Optional<Integer> either = sentence.find("include", "either").or(() -> sentence.find("provide", "either"));
        return either.flatMap(at -> names(sentence, at + 2))
                .filter(names -> names.size() > 1)
                .map(names -> new Either(names, Confidence.HIGH, sentence.text()));
    }

    /** Names joined by commas, "and" and "or", up to the first other word. */
    private static Optional<List<String>> names(Sentence sentence, int from) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (Clauses.isName(sentence.words(), i)
                    && !List.of("a", "an", "the").contains(word)) {
                names.add(sentence.words().get(i));
            } else if (!List.of("or", "and", "a", "an", "the", "").contains(word)) {
                break;
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}

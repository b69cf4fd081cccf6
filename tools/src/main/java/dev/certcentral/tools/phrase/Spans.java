package dev.certcentral.tools.phrase;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.phrase.Phrase.Within;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** "within 90 days of". */
final class Spans implements Recogniser {

    @Override
    public Stream<Phrase> in(Description description) {
        return description.sentences().stream().flatMap(Spans::spans);
    }

    private static Stream<Phrase> spans(Sentence sentence) {
        return sentence.find("within").stream().flatMap(at -> {
            OptionalLong amount = Counts.of(sentence.word(at + 1));
            String unit = sentence.word(at + 2);
            boolean years = unit.equals("years") || unit.equals("year");
            if (amount.isEmpty() || !(years || unit.equals("days") || unit.equals("day"))) {
                return Stream.empty();
            }
            Confidence confidence = sentence.has("of", "the", "date") || sentence.has("from", "today")
                    ? Confidence.HIGH
                    : Confidence.MEDIUM;
            return Stream.of(new Within(amount.getAsLong(), years, confidence, sentence.text()));
        });
    }
}

package dev.certcentral.tools.phrase;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.phrase.Phrase.Default;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Defaults behind a label, and values that "(default)" follows. */
final class Defaults implements Recogniser {

    private static final List<String> LABELS = List.of("default:", "default value:", "defaults to ");

    @Override
    public Stream<Phrase> in(Description description) {
        return Stream.concat(
                description.lines().stream().flatMap(line -> labelled(line).stream()),
                description.sentences().stream().flatMap(sentence -> marked(sentence).stream()));
    }

    private static Optional<Phrase> labelled(Sentence line) {
        String lower = line.text().toLowerCase(Locale.ROOT);
        for (String label : LABELS) {
            int at = lower.indexOf(label);
            if (at >= 0) {
                String behind = line.text().substring(at + label.length());
                List<String> values = ValueList.of(behind);
                if (values.size() == 1) {
                    boolean starts = at == 0;
                    return Optional.of(
                            new Default(values.get(0), starts ? Confidence.HIGH : Confidence.MEDIUM, line.text()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Phrase> marked(Sentence sentence) {
        int at = sentence.text().toLowerCase(Locale.ROOT).indexOf(" (default)");
        if (at < 0) {
            return Optional.empty();
        }
        String before = sentence.text().substring(0, at);
        String value = Sentence.bare(before.substring(before.lastIndexOf(' ') + 1));
        return ValueList.isValue(value)
                ? Optional.of(new Default(value, Confidence.HIGH, sentence.text()))
                : Optional.empty();
    }
}

package dev.certcentral.tools.phrase;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.phrase.Phrase.Allowed;
import dev.certcentral.tools.phrase.Phrase.AllowedElsewhere;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lists of values behind a label, in bullets below a label, and after "support only". */
final class AllowedValues implements Recogniser {

    private static final Set<String> ANNOUNCING =
            Set.of("allowed", "possible", "valid", "accepted", "permitted", "supported", "available");
    /** "valued" is printed where "values" is meant often enough to know it. */
    private static final Set<String> VALUES = Set.of("value", "values", "valued", "options");

    @Override
    public Stream<Phrase> in(Description description) {
        List<Phrase> found = new ArrayList<>();
        List<Sentence> lines = description.lines();
        for (int i = 0; i < lines.size(); i++) {
            Sentence line = lines.get(i);
            boolean list = i + 1 < lines.size() && lines.get(i + 1).bullet() && !line.bullet();
            Optional<Integer> label = label(line);
            if (label.isPresent()) {
                found.add(labelled(line, label.get(), list ? bullets(lines, i + 1) : List.of()));
            } else if (list && announces(line)) {
                List<String> values = bullets(lines, i + 1);
                if (!values.isEmpty()) {
                    found.add(new Allowed(values, Optional.empty(), Confidence.MEDIUM, line.text()));
                }
            }
        }
        description.sentences().forEach(sentence -> only(sentence).ifPresent(found::add));
        description.sentences().forEach(sentence -> toIndicate(sentence).ifPresent(found::add));
        return found.stream();
    }

    /** The word of a label such as "Allowed values": where the colon must follow. */
    private static Optional<Integer> label(Sentence line) {
        for (int i = 0; i + 1 < line.size(); i++) {
            if (ANNOUNCING.contains(line.word(i))
                    && VALUES.contains(line.word(i + 1).split(":", -1)[0])
                    && line.text().indexOf(':') >= 0) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static Phrase labelled(Sentence line, int label, List<String> bullets) {
        int start =
                line.text().toLowerCase(Locale.ROOT).indexOf(line.word(label).split(":", -1)[0]);
        int colon = line.text().indexOf(':', start);
        if (colon < 0) {
            return new AllowedElsewhere(Confidence.LOW, line.text());
        }
        String between = line.text().substring(start, colon);
        String behind = line.text().substring(colon + 1).replaceFirst("^[:\\s]+", "");
        List<String> values = ValueList.of(behind);
        if (values.isEmpty() && behind.isBlank()) {
            values = bullets;
        }
        if (values.isEmpty()) {
            return new AllowedElsewhere(behind.isBlank() ? Confidence.HIGH : Confidence.MEDIUM, line.text());
        }
        int gap = between.indexOf(' ');
        return new Allowed(
                values,
                gap < 0 ? Optional.empty() : Optional.of(between.substring(gap).strip()),
                Confidence.HIGH,
                line.text());
    }

    /** A line that ends in a colon and speaks of choices. */
    private static boolean announces(Sentence line) {
        return line.text().endsWith(":") && line.hasAny("options", "values", "methods", "types", "one", "choose");
    }

    private static List<String> bullets(List<Sentence> lines, int from) {
        List<String> values = new ArrayList<>();
        for (int i = from; i < lines.size() && lines.get(i).bullet(); i++) {
            Optional<String> value = head(lines.get(i));
            if (value.isEmpty()) {
                return List.of();
            }
            values.add(value.get());
        }
        return values;
    }

    /**
     * The value an item explains: its first word, or, when the item starts with a long name, the abbreviation in parentheses
     * if the text goes on to use it as a value.
     */
    private static Optional<String> head(Sentence item) {
        int colon = item.text().indexOf(": ");
        String head = colon < 0 ? item.text() : item.text().substring(0, colon);
        List<String> values = ValueList.of(head);
        if (values.size() == 1) {
            return Optional.of(values.get(0));
        }
        int open = head.indexOf('(');
        int close = head.indexOf(')', Math.max(0, open));
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        String abbreviation = head.substring(open + 1, close).toLowerCase(Locale.ROOT);
        return item.words().contains(abbreviation) ? Optional.of(abbreviation) : Optional.empty();
    }

    /** "supports only X", "only X (ABBREVIATION) ... is supported". */
    private static Optional<Phrase> only(Sentence sentence) {
        for (String verb : List.of("support", "supports", "accept", "accepts")) {
            Optional<Integer> at = sentence.find(verb, "only");
            if (at.isPresent()
                    && at.get() + 2 < sentence.size()
                    && looksLikeValue(sentence.words().get(at.get() + 2), sentence, at.get() + 2)) {
                return Optional.of(new Allowed(
                        List.of(sentence.words().get(at.get() + 2)),
                        Optional.empty(),
                        Confidence.MEDIUM,
                        sentence.text()));
            }
        }
        int open = sentence.text().indexOf('(');
        int close = sentence.text().indexOf(')', Math.max(open, 0));
        if (sentence.hasAny("only") && sentence.has("is", "supported") && open >= 0 && close > open + 1) {
            String abbreviation = sentence.text().substring(open + 1, close);
            if (ValueList.isValue(abbreviation)) {
                return Optional.of(new Allowed(
                        List.of(abbreviation.toLowerCase(Locale.ROOT)),
                        Optional.empty(),
                        Confidence.LOW,
                        sentence.text()));
            }
        }
        return Optional.empty();
    }

    /** "support only customers" is prose; "support only SHA-256" and "support only x profile option" are not. */
    private static boolean looksLikeValue(String word, Sentence sentence, int at) {
        boolean odd = word.codePoints().anyMatch(c -> Character.isDigit(c) || c == '_');
        String next = sentence.word(at + 1);
        return ValueList.isValue(word)
                && (odd
                        || next.equals("profile")
                        || next.equals("value")
                        || next.equals("option")
                        || next.equals("method"));
    }

    /** "1 to switch it on and 0 for off", "use 1 ... use 0". */
    private static Optional<Phrase> toIndicate(Sentence sentence) {
        for (List<String> pair : List.of(List.of("1", "0"), List.of("0", "1"), List.of("true", "false"))) {
            Optional<Integer> first = sentence.find(pair.get(0), "to");
            if (first.isPresent() && sentence.hasAny(pair.get(1))) {
                return Optional.of(new Allowed(pair, Optional.empty(), Confidence.MEDIUM, sentence.text()));
            }
        }
        return Optional.empty();
    }
}

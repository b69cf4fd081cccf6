package dev.certcentral.tools.phrase;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.phrase.Phrase.Conditional;
import dev.certcentral.tools.phrase.Phrase.Dispensable;
import dev.certcentral.tools.phrase.Phrase.Effect;
import dev.certcentral.tools.phrase.Phrase.Unclear;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sentences that demand, refuse or disarm a parameter in some case. */
final class Conditions implements Recogniser {

    private record Opening(List<String> words, Effect effect, Confidence confidence) {}

    private static final List<Opening> OPENINGS = List.of(
            opening("required if", Effect.REQUIRED, Confidence.HIGH),
            opening("required when", Effect.REQUIRED, Confidence.HIGH),
            opening("required for requests with", Effect.REQUIRED, Confidence.MEDIUM),
            opening("mandatory if", Effect.REQUIRED, Confidence.HIGH),
            opening("must be provided if", Effect.REQUIRED, Confidence.HIGH),
            opening("for orders with", Effect.REQUIRED, Confidence.MEDIUM),
            opening("use only with", Effect.ONLY, Confidence.HIGH),
            opening("use only if", Effect.ONLY, Confidence.HIGH),
            opening("use only when", Effect.ONLY, Confidence.HIGH),
            opening("only used with", Effect.ONLY, Confidence.HIGH),
            opening("only used if", Effect.ONLY, Confidence.HIGH),
            opening("only valid if", Effect.ONLY, Confidence.HIGH),
            opening("only allowed if", Effect.ONLY, Confidence.HIGH),
            opening("only applies if", Effect.ONLY, Confidence.MEDIUM),
            opening("not allowed if", Effect.FORBIDDEN, Confidence.HIGH),
            opening("not allowed when", Effect.FORBIDDEN, Confidence.HIGH),
            opening("not allowed with", Effect.FORBIDDEN, Confidence.HIGH),
            opening("cannot be used with", Effect.FORBIDDEN, Confidence.HIGH),
            opening("cannot be used if", Effect.FORBIDDEN, Confidence.HIGH),
            opening("ignored if", Effect.IGNORED, Confidence.HIGH),
            opening("ignored when", Effect.IGNORED, Confidence.HIGH));

    private static Opening opening(String words, Effect effect, Confidence confidence) {
        return new Opening(List.of(words.split(" ", -1)), effect, confidence);
    }

    @Override
    public Stream<Phrase> in(Description description) {
        return description.sentences().stream().flatMap(sentence -> read(sentence).stream());
    }

    private static Optional<Phrase> read(Sentence sentence) {
        if (sentence.has("not", "required", "if") || sentence.has("can", "be", "omitted")) {
            return Optional.of(new Dispensable(Confidence.MEDIUM, sentence.text()));
        }
        for (Opening opening : OPENINGS) {
            Optional<Integer> at = sentence.find(opening.words().toArray(String[]::new));
            if (at.isPresent() && about(sentence, at.get())) {
                return Optional.of(Clauses.at(
                                sentence, at.get() + opening.words().size())
                        .or(() -> with(sentence, at.get() + opening.words().size(), opening))
                        .<Phrase>map(clause ->
                                new Conditional(opening.effect(), clause, opening.confidence(), sentence.text()))
                        .orElseGet(() -> new Unclear(Confidence.HIGH, sentence.text())));
            }
        }
        return ignoredInParentheses(sentence)
                .or(() -> ifFirst(sentence))
                .or(() -> soundsConditional(sentence)
                        ? Optional.of(new Unclear(Confidence.LOW, sentence.text()))
                        : Optional.empty());
    }

    /** "Providing b is required if ..." speaks of b, not of the row; only an opening at the start speaks of the row. */
    private static boolean about(Sentence sentence, int at) {
        int from = sentence.at(0, "note") ? 1 : 0;
        return at - from == 0
                || sentence.at(from, "this")
                || (sentence.at(from, "is") && at - from == 1)
                || sentence.at(from, "only")
                || (sentence.at(from, "it", "is") && at - from == 2);
    }

    /** "Use only with b": the other parameter alone, without a value. */
    private static Optional<Clause> with(Sentence sentence, int from, Opening opening) {
        String last = opening.words().get(opening.words().size() - 1);
        int at = sentence.at(from, "the") ? from + 1 : from;
        return last.equals("with") && Clauses.isName(sentence.words(), at) && at + 1 == sentence.size()
                ? Optional.of(new Clause(sentence.words().get(at), Clause.Test.PRESENT, List.of()))
                : Optional.empty();
    }

    /** "If ... (b is set to true), any value is ignored". */
    private static Optional<Phrase> ignoredInParentheses(Sentence sentence) {
        int open = sentence.text().indexOf('(');
        int close = sentence.text().indexOf(')', Math.max(0, open));
        if (open < 0 || close < open || !sentence.hasAny("ignored") || !sentence.at(0, "if")) {
            return Optional.empty();
        }
        return Clauses.at(Sentence.of(sentence.text().substring(open + 1, close), false), 0)
                .map(clause -> new Conditional(Effect.IGNORED, clause, Confidence.MEDIUM, sentence.text()));
    }

    /** "If b is c, this parameter is required". */
    private static Optional<Phrase> ifFirst(Sentence sentence) {
        if (!sentence.at(0, "if") && !sentence.at(0, "when")) {
            return Optional.empty();
        }
        int comma = sentence.text().indexOf(',');
        if (comma < 0) {
            return Optional.empty();
        }
        Sentence rest = Sentence.of(sentence.text().substring(comma + 1), false);
        Optional<Effect> effect = rest.at(0, "this") || rest.at(0, "it") ? effect(rest) : Optional.empty();
        return effect.flatMap(e -> Clauses.at(Sentence.of(sentence.text().substring(0, comma), false), 1)
                .map(clause -> new Conditional(e, clause, Confidence.HIGH, sentence.text())));
    }

    private static Optional<Effect> effect(Sentence rest) {
        if (rest.has("is", "required")) {
            return Optional.of(Effect.REQUIRED);
        }
        if (rest.has("is", "ignored")) {
            return Optional.of(Effect.IGNORED);
        }
        return rest.has("not", "allowed") ? Optional.of(Effect.FORBIDDEN) : Optional.empty();
    }

    /** "Specify if" asks a question; it sets no condition. */
    private static boolean soundsConditional(Sentence sentence) {
        if (sentence.at(1, "if") || sentence.at(1, "whether")) {
            return false;
        }
        return sentence.hasAny(
                "if",
                "unless",
                "only",
                "must",
                "cannot",
                "ignored",
                "honored",
                "conditional",
                "depends",
                "exceed",
                "when");
    }
}

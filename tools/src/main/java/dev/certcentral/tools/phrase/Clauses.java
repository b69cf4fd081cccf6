package dev.certcentral.tools.phrase;

import dev.certcentral.tools.phrase.Clause.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the case of a conditional sentence, word by word from the word that names the parameter. */
final class Clauses {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "parameter", "field", "value", "of", "object");
    private static final Set<String> EQUALS = Set.of("is", "equals", "=");
    private static final Set<String> GIVEN = Set.of(
            "used", "given", "provided", "set", "present", "included", "specified", "passed", "omitted", "empty");
    private static final Set<String> MISSING = Set.of("omitted", "missing", "absent", "empty");

    private Clauses() {}

    /** The clause that starts there, behind "if", "when" or "with". */
    static Optional<Clause> at(Sentence sentence, int from) {
        int at = skipArticles(sentence, from);
        if (sentence.at(at, "omitting") || sentence.at(at, "using") || sentence.at(at, "providing")) {
            Test test = sentence.at(at, "omitting") ? Test.ABSENT : Test.PRESENT;
            int name = skipArticles(sentence, at + 1);
            return isName(sentence.words(), name)
                    ? Optional.of(new Clause(sentence.words().get(name), test, List.of()))
                    : Optional.empty();
        }
        return isName(sentence.words(), at) ? about(sentence, at) : Optional.empty();
    }

    private static Optional<Clause> about(Sentence sentence, int name) {
        String parameter = sentence.words().get(name);
        int verb = name + 1;
        while (sentence.at(verb, "parameter") || sentence.at(verb, "value") || sentence.at(verb, "field")) {
            verb++;
        }
        if (sentence.at(verb, "of")) {
            return is(sentence, parameter, verb + 1);
        }
        if (!EQUALS.contains(sentence.word(verb))) {
            return Optional.empty();
        }
        boolean not = sentence.at(verb + 1, "not") || sentence.at(verb + 1, "isn't");
        int next = not ? verb + 2 : verb + 1;
        if (sentence.at(next, "set", "to")) {
            return not ? Optional.empty() : is(sentence, parameter, next + 2);
        }
        if (GIVEN.contains(sentence.word(next)) || MISSING.contains(sentence.word(next))) {
            boolean absent = not != MISSING.contains(sentence.word(next));
            return Optional.of(new Clause(parameter, absent ? Test.ABSENT : Test.PRESENT, List.of()));
        }
        return not ? Optional.empty() : is(sentence, parameter, next);
    }

    /** One value, or several joined by commas and "or"; more words than that are not values. */
    private static Optional<Clause> is(Sentence sentence, String parameter, int from) {
        List<String> values = new ArrayList<>();
        int at = from;
        boolean more = true;
        while (more && at < sentence.size()) {
            String value = sentence.words().get(at);
            if (!ValueList.isValue(value)) {
                return Optional.empty();
            }
            values.add(value);
            boolean or = sentence.at(at + 1, "or");
            boolean listed = sentence.breaks().get(at) && sentence.at(at + 2, "or");
            boolean ends = at + 1 >= sentence.size() || sentence.breaks().get(at);
            more = or || listed;
            if (!more && !ends) {
                return Optional.empty();
            }
            at += or ? 2 : 1;
            if (sentence.at(at, "or")) {
                at++;
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Clause(parameter, Test.IS, values));
    }

    private static int skipArticles(Sentence sentence, int from) {
        int at = from;
        while (ARTICLES.contains(sentence.word(at))) {
            at++;
        }
        return at;
    }

    /** Names are written in lower case, usually with an underscore or a dot; common words are not names. */
    static boolean isName(List<String> words, int at) {
        return at < words.size() && isName(words.get(at));
    }

    /** Whether a word looks like the name of a parameter. */
    static boolean isName(String word) {
        return !word.isEmpty()
                && word.codePoints()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.')
                && Character.isLetter(word.charAt(0))
                && !COMMON.contains(word);
    }

    private static final Set<String> COMMON = Set.of(
            "you",
            "your",
            "it",
            "this",
            "that",
            "they",
            "we",
            "order",
            "request",
            "account",
            "parameter",
            "value",
            "if",
            "true",
            "false",
            "not",
            "no",
            "any",
            "one",
            "none",
            "either",
            "or",
            "and",
            "with",
            "for",
            "in",
            "on",
            "to");
}

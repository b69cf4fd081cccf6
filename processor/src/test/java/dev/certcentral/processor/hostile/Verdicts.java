package dev.certcentral.processor.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said about each word alone, found out once for all tests. */
final class Verdicts {

    private static final Map<Position, Map<Word, Outcome>> ALL = new LinkedHashMap<>();

    private Verdicts() {}

    /** Every position with every word. */
    static synchronized Map<Position, Map<Word, Outcome>> all() {
        if (ALL.isEmpty()) {
            ApiPositions.everywhere().forEach(position -> ALL.put(position, of(position)));
        }
        return ALL;
    }

    static Map<Word, Outcome> of(Position position) {
        Map<Word, Outcome> verdicts = new LinkedHashMap<>();
        for (Word word : position.words()) {
            try {
                Outcome outcome = Outcome.of(position.folder(List.of(word)), "test.client");
                verdicts.put(word, new Outcome(outcome.errors(), Map.of()));
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(position + ": " + word + " ends in " + e, e);
            }
        }
        return verdicts;
    }
}

package dev.certcentral.processor.hostile;

import dev.certcentral.processor.names.Cases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Accepted cases in one package, because a compiler for each would take hours.
 *
 * @param name for messages
 * @param words the words at each position
 */
record Batch(String name, Map<Position, List<Word>> words) {

    /** All accepted cases. Words that would clash with one another are in different batches. */
    static List<Batch> all() {
        return of(Verdicts.all());
    }

    /** The accepted of some cases, those in the first batch without any clash. */
    static List<Batch> of(Map<Position, Map<Word, Outcome>> cases) {
        Map<String, Batch> batches = new TreeMap<>();
        cases.forEach((position, verdicts) -> {
            Map<String, Integer> seen = new LinkedHashMap<>();
            verdicts.forEach((word, outcome) -> {
                if (outcome.accepted()) {
                    int round = seen.merge(key(position, word), 1, Integer::sum);
                    batches.computeIfAbsent(name(position, round), name -> new Batch(name, new LinkedHashMap<>()))
                            .words()
                            .computeIfAbsent(position, p -> new ArrayList<>())
                            .add(word);
                }
            });
        });
        return List.copyOf(batches.values());
    }

    private static String name(Position position, int round) {
        boolean shared = position.reach() == Position.Reach.LOCAL || position.reach() == Position.Reach.NOWHERE;
        return shared ? "all " + round : position.name() + " " + round;
    }

    /** Names that differ only in case and in what separates words become the same in Java; calls have several methods. */
    private static String key(Position position, Word word) {
        if (position.reach() == Position.Reach.NOWHERE) {
            return word.label();
        }
        return position.reach() == Position.Reach.SINGLE
                ? ""
                : Cases.constant(word.text())
                        .replace("_", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("^(.+)(async|call|once)$", "$1");
    }

    /** How many cases it holds. */
    int size() {
        return words.values().stream().mapToInt(List::size).sum();
    }

    Folder folder() {
        Folder folder = Folder.usual();
        words.forEach((position, some) -> position.write(folder, some));
        return folder;
    }
}

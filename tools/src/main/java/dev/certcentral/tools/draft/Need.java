package dev.certcentral.tools.draft;

import dev.certcentral.tools.phrase.Phrase;
import dev.certcentral.tools.phrase.Phrases;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a parameter must be sent.
 *
 * @param word as specs write it: yes, no or conditional
 * @param departs whether the draft departs from the printed cell
 */
record Need(String word, boolean departs) {

    /** The cell, corrected by sentences of the row that say when it must or need not be given. */
    static Need of(Field field) {
        String cell = field.requirement();
        boolean tied = conditions(field).stream().anyMatch(c -> c.effect() == Phrase.Effect.REQUIRED);
        boolean dispensable = !field.each(Phrase.Dispensable.class).isEmpty()
                || !field.each(Phrase.Replaceable.class).isEmpty();
        return switch (cell) {
            case "required" -> tied || dispensable ? new Need("conditional", true) : new Need("yes", false);
            case "conditional" -> new Need("conditional", false);
            case "optional" -> tied ? new Need("conditional", true) : new Need("no", false);
            case "" -> new Need("no", false);
            default -> new Need(cell.startsWith("optional") && !tied ? "no" : "conditional", false);
        };
    }

    /** Conditions in the row's text and in its requirement cell. */
    static List<Phrase.Conditional> conditions(Field field) {
        return Stream.concat(field.each(Phrase.Conditional.class).stream(), inCell(field).stream())
                .filter(distinctBy())
                .toList();
    }

    private static Optional<Phrase.Conditional> inCell(Field field) {
        String cell = field.requirement();
        int open = cell.indexOf('(');
        return open < 0 || !cell.endsWith(")")
                ? Optional.empty()
                : Phrases.in("Required " + cell.substring(open + 1, cell.length() - 1) + ".")
                        .first(Phrase.Conditional.class);
    }

    /** The cell often repeats what the text says. */
    private static Predicate<Phrase.Conditional> distinctBy() {
        Set<Object> seen = new HashSet<>();
        return phrase -> seen.add(List.of(phrase.effect(), phrase.clause()));
    }
}

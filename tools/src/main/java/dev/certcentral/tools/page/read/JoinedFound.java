package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.page.Guess;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found at the start of a line of joined cells.
 *
 * @param name as printed
 * @param requirement as printed; may be empty
 * @param type as printed; may be empty
 * @param end index of what follows
 * @param typeFirst whether the type stood before the requirement
 * @param foreign whether a word was not English
 * @param guesses what was in doubt
 */
record JoinedFound(
        String name,
        String requirement,
        String type,
        int end,
        boolean typeFirst,
        boolean foreign,
        List<Guess> guesses) {

    JoinedFound {
        guesses = List.copyOf(guesses);
    }

    /** A requirement and then a type, which may be empty. */
    static JoinedFound of(String text, String name, RequirementCell requirement, int typeStart, int typeEnd) {
        List<Guess> guesses = endsInMarker(name)
                ? List.of(new Guess("name", Confidence.MEDIUM, "the name ends in a word that is also a requirement"))
                : List.of();
        String type = text.substring(typeStart, typeEnd);
        boolean foreign =
                Words.whole(type, Words.DATATYPES).map(word -> !word.english()).orElse(false);
        return new JoinedFound(
                name, requirement.text(), type, typeEnd, false, foreign || requirement.foreign(), guesses);
    }

    private static boolean endsInMarker(String name) {
        return name.endsWith("required") || name.endsWith("optional") || name.endsWith("conditional");
    }

    /** The same, less sure. */
    JoinedFound with(Guess guess) {
        List<Guess> more = new ArrayList<>(guesses);
        more.add(guess);
        return new JoinedFound(name, requirement, type, end, typeFirst, foreign, more);
    }
}

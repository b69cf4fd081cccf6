package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Guess;
import java.util.List;

/**
 * The cells of a row, told apart.
 *
 * @param marks depth marks
 * @param name without marks
 * @param requirement as printed; empty if there is none
 * @param type as printed; empty if there is none
 * @param rest what follows in the same line or cell: the start of the description
 * @param lines how many lines were used
 * @param typeFirst whether the type stood before the requirement
 * @param foreign whether a word was not English
 * @param guesses what was in doubt
 */
record RowCells(
        Marks marks,
        String name,
        String requirement,
        String type,
        String rest,
        int lines,
        boolean typeFirst,
        boolean foreign,
        List<Guess> guesses) {

    RowCells {
        guesses = List.copyOf(guesses);
    }
}

package dev.certcentral.tools.page;

import java.util.List;

/**
 * One row as printed, its cells told apart.
 *
 * @param number 1-based position in its table
 * @param line 1-based line where it starts
 * @param marks printed depth marks, blanks normalised, such as {@code ".. .."}; empty at the root
 * @param name printed name without depth marks
 * @param requirement printed requirement words; empty in response tables
 * @param type printed type word
 * @param description printed description, lines kept; never written anywhere but into a hash
 * @param guesses what had to be guessed to tell the cells apart; empty when nothing was in doubt
 */
public record PageRow(
        int number,
        int line,
        String marks,
        String name,
        String requirement,
        String type,
        String description,
        List<Guess> guesses) {

    public PageRow {
        guesses = List.copyOf(guesses);
    }

    /** Depth below the root: the number of marks. */
    public int depth() {
        return marks.isEmpty() ? 0 : marks.split(" ").length;
    }
}

package dev.certcentral.conformance.hostile;

/**
 * An answer with one thing wrong.
 *
 * @param what what was changed, and where
 * @param json the text
 */
public record Mutant(String what, String json) {

    /** What is wrong with it, not the text. */
    @Override
    public String toString() {
        return what;
    }
}

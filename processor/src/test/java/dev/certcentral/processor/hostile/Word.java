package dev.certcentral.processor.hostile;

/**
 * Something hostile to write into a spec.
 *
 * @param label short ASCII name for expectations and messages
 * @param text what is written
 */
record Word(String label, String text) {

    /** A word that is its own label. */
    static Word of(String text) {
        return new Word(text, text);
    }

    @Override
    public String toString() {
        return label;
    }
}

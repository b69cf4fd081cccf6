package dev.certcentral.processor.emit;

/** Puts the operands of a very long expression into parentheses, some at a time: a compiler goes as deep as there are operands. */
final class Groups {

    private static final int SIZE = 100;

    private final boolean needed;
    private final String opening;
    private int count;

    /**
     * Prepares.
     *
     * @param operands how many there will be
     * @param opening operator, opening parenthesis and an operand that changes nothing
     */
    Groups(int operands, String opening) {
        this.needed = operands > SIZE;
        this.opening = opening;
    }

    /** What to write in front of the next operand. */
    String next() {
        boolean starts = needed && count % SIZE == 0;
        String end = starts && count > 0 ? ")" : "";
        count++;
        return starts ? end + opening : "";
    }

    /** What to write behind the last. */
    String end() {
        return needed ? ")" : "";
    }
}

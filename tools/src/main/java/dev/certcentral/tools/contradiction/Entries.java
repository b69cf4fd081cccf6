package dev.certcentral.tools.contradiction;

/** What the reports share. */
final class Entries {

    private Entries() {}

    static boolean spansPages(Contradiction contradiction) {
        return contradiction.statements().stream()
                        .map(statement -> statement.place().file())
                        .distinct()
                        .count()
                > 1;
    }
}

package dev.certcentral.benchmarks.peer;

/** What OpenAPI Generator can make of our document. */
enum Peer {
    JACKSON("native"),
    GSON("retrofit2");

    private final String library;

    Peer(String library) {
        this.library = library;
    }

    /** The generator's name for it. */
    String library() {
        return library;
    }

    /** Part of the names of its packages and folders. */
    String folder() {
        return this == JACKSON ? "jackson" : "gson";
    }

    /** For people. */
    String title() {
        return "OpenAPI Generator, " + library;
    }
}

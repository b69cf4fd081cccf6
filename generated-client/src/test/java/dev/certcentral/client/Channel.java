package dev.certcentral.client;

import static dev.certcentral.client.Canary.Kind.KEY;
import static dev.certcentral.client.Canary.Kind.PERSONAL;
import static dev.certcentral.client.Canary.Kind.RECEIVED;
import static dev.certcentral.client.Canary.Kind.SECRET;
import static dev.certcentral.client.Canary.Kind.TEXT;
import static dev.certcentral.client.Canary.Kind.UNLISTED;

import java.util.EnumSet;
import java.util.Set;

/** Where a value can be seen, and which kinds must be seen there. What is not named must not. */
enum Channel {
    /** What the server receives. */
    WIRE(KEY, SECRET, PERSONAL, TEXT, UNLISTED),
    /** What the server answers: without it nothing would have to be hidden. */
    ANSWER(KEY, SECRET, PERSONAL, TEXT, UNLISTED, RECEIVED),
    /** Accessors of requests and answers. */
    ACCESSORS(SECRET, PERSONAL, TEXT, UNLISTED, RECEIVED),
    /** The text of requests, answers, clients and calls. */
    TO_STRING(TEXT),
    /** What an exception tells on request: entries, excerpt, headers. */
    ERROR_ACCESSORS(TEXT),
    /** Bytes of a serialized exception: as much as its accessors tell. */
    SERIALIZED(TEXT),
    /** Headers of a success. */
    RESPONSE_HEADERS(TEXT),
    /** Messages and stack traces, with causes and suppressed exceptions. */
    STACK_TRACE,
    /** Violations of a request that was refused before it was sent. */
    VIOLATIONS,
    /** The log at its highest level. */
    LOG;

    private final Set<Canary.Kind> shown;

    Channel(Canary.Kind... shown) {
        this.shown = EnumSet.noneOf(Canary.Kind.class);
        this.shown.addAll(Set.of(shown));
    }

    boolean shows(Canary canary) {
        return shown.contains(canary.kind());
    }
}

package dev.certcentral.client;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One thing that somebody waits for, and what is known about it. Belongs to the tasks of its {@link Watch}. */
final class Watched<T> {

    final long id;
    final Pauses pauses;
    final Set<Wait<T>> waits = new LinkedHashSet<>();

    /** The status of the last look. */
    @Nullable
    String status;

    /** A status that the list of changes told while a look was under way, which may be older or newer. */
    @Nullable
    String rumour;

    @Nullable
    CompletableFuture<T> read;

    boolean queued;
    long readAt;
    int unreadable;

    Watched(long id, Pauses pauses) {
        this.id = id;
        this.pauses = pauses;
    }
}

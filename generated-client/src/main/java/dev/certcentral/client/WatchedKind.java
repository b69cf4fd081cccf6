package dev.certcentral.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How to look at what is waited for: orders, or requests.
 *
 * @param <T> what a look brings
 */
interface WatchedKind<T> {

    /**
     * A row of the list of changes.
     *
     * @param id what changed
     * @param status to what
     */
    record Change(long id, String status) {}

    /** For messages. */
    String name();

    /** Looks at one. */
    CompletableFuture<T> read(long id);

    /** The status as text; null: there is none. */
    @Nullable
    String status(T value);

    /** Whether there is nothing more to wait for. */
    boolean isSettled(T value);

    /** Whether there is a list of changes. */
    default boolean hasChanges() {
        return false;
    }

    /** The furthest that the list of changes looks back. */
    default Duration longestWindow() {
        return Duration.ZERO;
    }

    /** What changed within the last seconds. */
    default CompletableFuture<List<Change>> changes(long seconds) {
        return CompletableFuture.completedFuture(List.of());
    }
}

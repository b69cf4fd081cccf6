package dev.certcentral.client;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Runs tasks one after the other on the threads that bring them, so that what only tasks touch needs no lock. A task that
 * brings another one goes on first. Tasks must be short.
 */
final class Serial {

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger left = new AtomicInteger();
    private final Consumer<Throwable> crash;

    /** What a task throws is a mistake of ours; it must reach those who wait, or they wait for ever. */
    Serial(Consumer<Throwable> crash) {
        this.crash = crash;
    }

    void run(Runnable task) {
        tasks.add(task);
        if (left.getAndIncrement() > 0) {
            return; // whoever is at it will run it
        }
        do {
            try {
                tasks.remove().run();
            } catch (RuntimeException | Error e) {
                crash.accept(e);
            }
        } while (left.decrementAndGet() > 0);
    }
}

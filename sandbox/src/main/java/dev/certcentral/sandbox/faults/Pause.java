package dev.certcentral.sandbox.faults;

import java.time.Duration;

/** How the sandbox waits when an answer is to come late. */
@FunctionalInterface
public interface Pause {

    /** Really waits. */
    Pause REAL = length -> Thread.sleep(length.toMillis());

    /**
     * Waits.
     *
     * @param length not negative
     * @throws InterruptedException if somebody does not want to wait any longer
     */
    void pause(Duration length) throws InterruptedException;
}

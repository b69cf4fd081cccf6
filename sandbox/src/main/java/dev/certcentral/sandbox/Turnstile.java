package dev.certcentral.sandbox;

import dev.certcentral.spec.model.RateLimit;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lets through as many requests as the API's rolling windows allow. Requests that it turns away do not count. Thread-safe.
 */
final class Turnstile {

    private record Window(RateLimit limit, Deque<Instant> passed) {

        boolean full(Instant now) {
            Instant start = now.minus(limit.window());
            while (!passed.isEmpty() && !passed.peekFirst().isAfter(start)) {
                passed.removeFirst();
            }
            return passed.size() >= limit.requests();
        }
    }

    private final Clock clock;
    private final List<Window> windows = new ArrayList<>();

    Turnstile(List<RateLimit> limits, Clock clock) {
        this.clock = clock;
        limits.forEach(limit -> windows.add(new Window(limit, new ArrayDeque<>())));
    }

    /** Whether one more request may pass; if so, it has. */
    synchronized boolean passes() {
        Instant now = clock.instant();
        if (windows.stream().anyMatch(window -> window.full(now))) {
            return false;
        }
        windows.forEach(window -> window.passed().addLast(now));
        return true;
    }

    synchronized void reset() {
        windows.forEach(window -> window.passed().clear());
    }
}

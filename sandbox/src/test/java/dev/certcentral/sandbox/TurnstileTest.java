package dev.certcentral.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.sandbox.world.MovableClock;
import dev.certcentral.spec.model.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private static final List<RateLimit> LIMITS =
            List.of(new RateLimit(1_000, Duration.ofMinutes(3)), new RateLimit(100, Duration.ofSeconds(5)));

    private final MovableClock clock =
            new MovableClock(Clock.fixed(Instant.parse("2030-01-01T12:00:00Z"), ZoneOffset.UTC), Duration.ZERO);
    private final Turnstile turnstile = new Turnstile(LIMITS, clock);

    private int passing() {
        int passed = 0;
        while (turnstile.passes()) {
            passed++;
        }
        return passed;
    }

    @Test
    void bothWindowsHold() {
        assertThat(passing()).isEqualTo(100);
        for (int i = 0; i < 9; i++) {
            clock.advance(Duration.ofSeconds(5));
            assertThat(passing()).isEqualTo(100);
        }
        clock.advance(Duration.ofSeconds(5));
        assertThat(passing()).isZero();
        clock.advance(Duration.ofSeconds(129));
        assertThat(passing()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(passing()).isEqualTo(100);
    }

    @Test
    void noWindowEverHoldsMoreThanItMay() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Instant> passed = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            clock.advance(Duration.ofMillis(random.nextInt(100)));
            if (turnstile.passes()) {
                passed.add(clock.instant());
            }
        }
        for (RateLimit limit : LIMITS) {
            for (int i = limit.requests(); i < passed.size(); i++) {
                assertThat(Duration.between(passed.get(i - limit.requests()), passed.get(i)))
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(limit.window());
            }
        }
        assertThat(passed).as("seed %d", seed).hasSizeGreaterThan(1_000);
    }

    @Test
    void resetLetsAllThrough() {
        assertThat(passing()).isEqualTo(100);
        turnstile.reset();
        assertThat(passing()).isEqualTo(100);
    }
}

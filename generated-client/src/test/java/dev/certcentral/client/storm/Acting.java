package dev.certcentral.client.storm;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * Whether and when the server carries out an order whose answer the client may never see.
 *
 * @param kind what happens
 * @param delay how long it takes until it happens, or until it can be seen
 */
record Acting(Kind kind, Duration delay) {

    /** What the server does with a request. */
    enum Kind {
        /** Nothing. */
        NEVER,
        /** Commits; look-ups see it after the delay, which may be zero. */
        AT_ONCE,
        /** Commits after the delay, as if the request had waited in a queue. */
        LATE
    }

    private static final Acting NEVER = new Acting(Kind.NEVER, Duration.ZERO);
    private static final Acting AT_ONCE = new Acting(Kind.AT_ONCE, Duration.ZERO);

    /** Draws what happens for a fault; nothing takes longer than the bound. */
    static Acting draw(Fault fault, Duration bound, SplittableRandom random) {
        return switch (fault.acts()) {
            case NEVER -> NEVER;
            case ALWAYS -> random.nextInt(4) == 0 ? new Acting(Kind.AT_ONCE, delay(bound, random)) : AT_ONCE;
            case MAYBE -> maybe(bound, random);
        };
    }

    private static Acting maybe(Duration bound, SplittableRandom random) {
        int dice = random.nextInt(100);
        if (dice < 35) {
            return NEVER;
        }
        if (dice < 65) {
            return AT_ONCE;
        }
        return new Acting(dice < 80 ? Kind.AT_ONCE : Kind.LATE, delay(bound, random));
    }

    private static Duration delay(Duration bound, SplittableRandom random) {
        int dice = random.nextInt(100);
        int seconds = dice < 50 ? 5 : dice < 80 ? 60 : dice < 95 ? 120 : 900;
        long millis = random.nextLong(1, seconds * 1000L);
        return Duration.ofMillis(Math.min(millis, bound.toMillis()));
    }
}

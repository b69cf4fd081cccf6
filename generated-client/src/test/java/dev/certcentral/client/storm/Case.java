package dev.certcentral.client.storm;

import dev.certcentral.runtime.policy.OncePolicy;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * One order in one kind of weather. Everything follows from the seed and the number, so a case can be run alone.
 *
 * @param seed of the run
 * @param number within the run
 * @param policy what the caller has declared
 * @param weather how faults come
 * @param reservesIds whether an enforcing server refuses the id of an order that still waits in a queue
 * @param absentIsNotFound whether a look-up that finds nothing is answered by 404 instead of an empty list
 * @param warm whether there is a pooled connection when the order is placed
 * @param async whether the caller takes a future
 * @param waits whether a caller who crashed waits, before the next run, until everything is settled
 */
record Case(
        long seed,
        int number,
        Policy policy,
        Weather weather,
        boolean reservesIds,
        boolean absentIsNotFound,
        boolean warm,
        boolean async,
        boolean waits) {

    /** Within which a server commits whose caller takes absence as a proof. */
    static final Duration SETTLED = Duration.ofSeconds(60);

    private static final Duration NO_BOUND = Duration.ofDays(1);

    /** What the caller has declared about the account, and whether the process crashes once. */
    enum Policy {
        STANDARD(OncePolicy.STANDARD, false),
        SETTLED(OncePolicy.STANDARD.withSettledAfter(Case.SETTLED), false),
        ENFORCED(OncePolicy.STANDARD.withIdsEnforced(), false),
        ENFORCED_SETTLED(OncePolicy.STANDARD.withIdsEnforced().withSettledAfter(Case.SETTLED), false),
        CRASHED(OncePolicy.STANDARD, true),
        CRASHED_ENFORCED(OncePolicy.STANDARD.withIdsEnforced(), true);

        private final OncePolicy once;
        private final boolean crashes;

        Policy(OncePolicy once, boolean crashes) {
            this.once = once;
            this.crashes = crashes;
        }

        OncePolicy once() {
            return once;
        }

        /** Whether the process dies in the middle and is run again with the same id. */
        boolean crashes() {
            return crashes;
        }

        /** How late the server commits at most. */
        Duration bound() {
            return once.settledAfter() == null ? NO_BOUND : Case.SETTLED;
        }
    }

    /** How faults come. */
    enum Weather {
        /** None. */
        CALM,
        /** The order meets one; what follows is fine. */
        SINGLE,
        /** The order meets one, and then comes a storm of 429. */
        THROTTLED,
        /** Every other exchange. */
        STORMY,
        /** Nearly every exchange. */
        HELL
    }

    private static final Fault[] FAULTS = Fault.values();

    static Case of(long seed, int number) {
        SplittableRandom random = new SplittableRandom(mix(seed, number, -1));
        int policy = random.nextInt(100);
        int weather = random.nextInt(100);
        return new Case(
                seed,
                number,
                policyOf(policy),
                weatherOf(weather),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(5) == 0,
                random.nextInt(20) == 0,
                !policyOf(policy).once().idsEnforced() || random.nextBoolean());
    }

    /** The same order in a rush: faults, which take their time, are rare, and no process crashes. */
    Case inARush() {
        Policy steady = policy.crashes() ? Policy.STANDARD : policy;
        Weather fair = number % 400 < 2 ? weather : Weather.CALM;
        return new Case(seed, number, steady, fair, reservesIds, absentIsNotFound, false, async, true);
    }

    private static Policy policyOf(int dice) {
        if (dice < 40) {
            return Policy.STANDARD;
        }
        if (dice < 55) {
            return Policy.SETTLED;
        }
        if (dice < 75) {
            return Policy.ENFORCED;
        }
        if (dice < 85) {
            return Policy.ENFORCED_SETTLED;
        }
        return dice < 93 ? Policy.CRASHED : Policy.CRASHED_ENFORCED;
    }

    private static Weather weatherOf(int dice) {
        if (dice < 20) {
            return Weather.CALM;
        }
        if (dice < 78) {
            return Weather.SINGLE;
        }
        if (dice < 83) {
            return Weather.THROTTLED;
        }
        return dice < 96 ? Weather.STORMY : Weather.HELL;
    }

    /** The dice of one exchange. */
    SplittableRandom dice(int exchange) {
        return new SplittableRandom(mix(seed, number, exchange));
    }

    /** The fault of an exchange; the order is the first but for callers who look first. */
    Fault fault(int exchange, SplittableRandom dice) {
        int order = policy.crashes() ? 1 : 0;
        boolean faulty = switch (weather) {
            case CALM -> false;
            case SINGLE -> exchange == order;
            case THROTTLED -> exchange >= order && exchange < order + 12;
            case STORMY -> dice.nextInt(2) == 0;
            case HELL -> dice.nextInt(10) != 0;
        };
        if (!faulty) {
            return Fault.NONE;
        }
        if (weather == Weather.THROTTLED && exchange > order) {
            return dice.nextInt(4) == 0 ? Fault.TOO_MANY_HTML : Fault.TOO_MANY_JSON;
        }
        Fault drawn = FAULTS[1 + dice.nextInt(FAULTS.length - 1)];
        // Bombs cost real time; a third of them is enough.
        return drawn == Fault.GZIP_BOMB && dice.nextInt(3) != 0 ? Fault.GZIP_BROKEN : drawn;
    }

    private static long mix(long seed, int number, int exchange) {
        long mixed = seed * 0x9E3779B97F4A7C15L + number * 0xC2B2AE3D27D4EB4FL + exchange * 0x165667B19E3779F9L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** How to run this case alone. */
    @Override
    public String toString() {
        return "-Dstorm.seed=" + seed + " -Dstorm.case=" + number + " (" + policy + ", " + weather + ")";
    }
}

package dev.certcentral.runtime.once;

import static dev.certcentral.runtime.once.Script.broken;
import static dev.certcentral.runtime.once.Script.coded;
import static dev.certcentral.runtime.once.Script.lost;
import static dev.certcentral.runtime.once.Script.order;
import static dev.certcentral.runtime.once.Script.unreadable;
import static dev.certcentral.runtime.once.Script.unsent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.error.AlreadyPlacedException;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import dev.certcentral.runtime.error.NotPlacedException;
import dev.certcentral.runtime.error.OutcomeUnknownException;
import dev.certcentral.runtime.policy.OncePolicy;
import dev.certcentral.runtime.time.VirtualTiming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random faults against a server that knows the truth, also the truth of later. */
final class OnceModelTest {

    private static final int CASES = 2_500;

    // Made once: a failure is expensive to make, and nobody changes it.
    private static final ApiException LOST = lost();
    private static final ApiException UNSENT = unsent(Reason.FAILED);
    private static final ApiException BAD_GATEWAY = order(502, "<html>");
    private static final ApiException WRONG = order(400, coded("wrong"));
    private static final ApiException IN_USE = order(400, coded("in_use"));
    private static final ApiException OOPS = order(500, coded("oops"));
    private static final ApiException UNREADABLE = unreadable(false);
    private static final ApiException PROXY = order(403, "<html>proxy");
    private static final ApiException LATE = order(504, "");
    private static final ApiException BROKEN = broken();
    private static final ApiException NO_LOOK_UP = Script.find(503, "<html>");
    private static final ApiException NO_LIST = unreadable(true);
    private static final ApiException ABSENT = Script.find(404, coded("not_found|order"));
    private static final ApiException SLOW_DOWN = order(429, coded("busy"));
    private static final ApiException BUSY = order(503, coded("busy"));

    private enum End {
        RECEIPT,
        NOT_PLACED,
        ALREADY_PLACED,
        UNKNOWN
    }

    /** Carries requests out, some of them late, and knows when each becomes visible. */
    private static final class Server {
        final Random random;
        final boolean enforces;
        final Duration latest;
        final Script script;
        final List<Duration> visible = new ArrayList<>();
        boolean toldSomething;

        Server(Random random, boolean enforces, Duration latest, boolean async) {
            this.random = random;
            this.enforces = enforces;
            this.latest = latest;
            this.script = new Script(async ? VirtualTiming.standing() : VirtualTiming.automatic());
            script.orders((Supplier<Object>) this::post);
            script.finds((Supplier<Object>) this::find);
        }

        /** With enforced ids the first one that gets through keeps the others out, however late they are. */
        void carryOut(Duration delay) {
            Duration at = script.now().plus(delay);
            if (enforces && !visible.isEmpty()) {
                visible.set(0, visible.get(0).compareTo(at) < 0 ? visible.get(0) : at);
            } else {
                visible.add(at);
            }
        }

        Object post() {
            boolean inUse = enforces && visible.stream().anyMatch(at -> at.compareTo(script.now()) <= 0);
            return switch (random.nextInt(12)) {
                case 0, 1 -> throw LOST;
                case 2 -> throw UNSENT;
                case 3 -> throw random.nextBoolean() ? SLOW_DOWN : BUSY;
                case 4 -> throw BAD_GATEWAY;
                case 5 -> throw WRONG;
                default -> {
                    if (inUse) {
                        throw IN_USE;
                    }
                    carryOut(random.nextInt(3) > 0 ? Duration.ZERO : late());
                    yield switch (random.nextInt(5)) {
                        case 0 -> throw LOST;
                        case 1 -> throw OOPS;
                        case 2 -> throw UNREADABLE;
                        case 3 -> throw PROXY;
                        default -> visible.get(0).compareTo(script.now()) <= 0 ? "receipt" : thrown();
                    };
                }
            };
        }

        private Object thrown() {
            throw LATE;
        }

        private Duration late() {
            return Duration.ofMillis(random.nextLong(latest.toMillis()));
        }

        Object find() {
            long found = visible.stream()
                    .filter(at -> at.compareTo(script.now()) <= 0)
                    .count();
            switch (random.nextInt(8)) {
                case 0 -> throw BROKEN;
                case 1 -> throw NO_LOOK_UP;
                case 2 -> throw NO_LIST;
                default -> {}
            }
            if (found == 0) {
                if (random.nextInt(4) == 0) {
                    throw ABSENT;
                }
                return List.of();
            }
            toldSomething = true;
            return Collections.nCopies((int) found, "receipt");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsCarriedOutTwiceAndEveryReportIsTrue(long seed) throws Throwable {
        Random random = new Random(seed);
        boolean async = seed % 2 == 0;
        Map<End, Integer> ends = new EnumMap<>(End.class);
        for (int i = 0; i < CASES; i++) {
            boolean enforced = random.nextBoolean();
            boolean settles = random.nextInt(3) == 0;
            boolean ownId = random.nextInt(4) == 0;
            Duration latest = Duration.ofSeconds(settles ? 60 : 1 + random.nextInt(400));
            OncePolicy strict = enforced ? OncePolicy.STANDARD.withIdsEnforced() : OncePolicy.STANDARD;
            OncePolicy policy = settles ? strict.withSettledAfter(Duration.ofSeconds(60)) : strict;
            Server server = new Server(random, enforced, latest, async);
            if (ownId && random.nextInt(3) == 0) {
                server.carryOut(Duration.ZERO); // by an earlier run
            }
            int before = server.visible.size();
            End end = end(server, policy, ownId, async);
            ends.merge(end, 1, Integer::sum);

            int number = i;
            Supplier<String> what = () -> "seed " + seed + ", case " + number + ", " + policy + ": " + end + " after "
                    + server.script.sent + ", looked up " + server.script.lookedUp + ", carried out " + server.visible;
            assertThat(server.visible).as(what).hasSizeLessThanOrEqualTo(1);
            assertThat(server.script.sent).as(what).hasSizeLessThanOrEqualTo(enforced ? 4 : 1);
            switch (end) {
                case RECEIPT -> assertThat(server.visible).as(what).hasSize(1);
                case NOT_PLACED ->
                    assertThat(server.visible.size() - before).as(what).isZero();
                case ALREADY_PLACED -> {
                    assertThat(server.script.sent).as(what).isEmpty();
                    assertThat(before).as(what).isOne();
                }
                case UNKNOWN -> {
                    assertThat(server.script.sent).as(what).isNotEmpty();
                    assertThat(server.toldSomething).as(what).isFalse();
                    assertThat(server.script.now()).as(what).isGreaterThanOrEqualTo(policy.deadline());
                }
            }
        }
        assertThat(ends).as("seed %d: every end was met", seed).containsOnlyKeys(End.values());
    }

    private static End end(Server server, OncePolicy policy, boolean ownId, boolean async) throws Throwable {
        try {
            assertThat(server.script.run(server.script.call(ownId, policy), async))
                    .isEqualTo("receipt");
            return End.RECEIPT;
        } catch (NotPlacedException e) {
            return End.NOT_PLACED;
        } catch (AlreadyPlacedException e) {
            return End.ALREADY_PLACED;
        } catch (OutcomeUnknownException e) {
            return End.UNKNOWN;
        }
    }
}

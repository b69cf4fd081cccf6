package dev.certcentral.client.storm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.policy.RateLimiting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand orders on virtual time, through the whole client, against a server that does its worst. What is simulated
 * and how to run one case again is told by docs/simulation.md.
 */
class StormTest {

    private static final int ORDERS = Integer.getInteger("storm.orders", 100_000);
    private static final long SEED = Long.getLong("storm.seed", 20_260_401L);
    private static final int ONE = Integer.getInteger("storm.case", -1);

    /** So many of the orders follow each other so fast that the rate limits matter. */
    private static final int BUSY_ORDERS = ORDERS / 20;

    /** Worlds side by side; they share nothing. */
    private static final int LANES = 2;

    @Test
    void nothingIsBoughtTwiceAndNothingIsLost() {
        Tally tally = new Tally();
        List<String> wrongs = new ArrayList<>();
        for (Storm storm : ONE < 0 ? all() : List.of(one())) {
            tally.add(storm.tally());
            wrongs.addAll(storm.wrongs());
        }
        System.out.printf("The storm of seed %d:%n%s", SEED, tally);
        assertThat(wrongs).isEmpty();
        assertThat(tally.sum("duplicates bought")).isZero();
        assertThat(tally.sum("committed orders reported as failed")).isZero();
        assertThat(tally.sum("wrong in any way")).isZero();
        assertThat(tally.sum("key sent to a foreign host")).isZero();
        assertThat(tally.sum("connections to a foreign host")).isZero();
        assertThat(tally.sum("requests without the key")).isZero();
        assertThat(tally.sum("requests beyond the API's rate limits")).isZero();
        assertThat(tally.sum("orders")).isEqualTo(ONE < 0 ? ORDERS : 1);
        assertThat(tally.sum("naive: duplicates bought"))
                .as("the storm is one that costs careless callers money")
                .isGreaterThan(ONE < 0 ? ORDERS / 20 : -1);
    }

    /** Shows that the count of the test above can be anything but zero. */
    @Test
    void clientWithoutLimiterExceedsTheLimits() {
        try (Storm storm = new Storm(SEED, true)) {
            storm.run(0, 1, 500, RateLimiting.OFF);
            assertThat(storm.tally().sum("requests beyond the API's rate limits"))
                    .isPositive();
            assertThat(storm.wrongs()).isEmpty();
        }
    }

    private static List<Storm> all() {
        return IntStream.range(0, LANES)
                .mapToObj(lane -> CompletableFuture.supplyAsync(
                        () -> lane(lane), task -> new Thread(task, "storm-" + lane).start()))
                .toList()
                .stream()
                .flatMap(lane -> lane.join().stream())
                .toList();
    }

    private static List<Storm> lane(int lane) {
        try (Storm storm = new Storm(SEED, false);
                Storm busy = new Storm(SEED, true);
                Storm naive = new Storm(SEED, false)) {
            storm.run(lane, LANES, ORDERS - BUSY_ORDERS);
            busy.run(ORDERS - BUSY_ORDERS + lane, LANES, ORDERS);
            naive.runNaive(lane, LANES, ORDERS);
            return List.of(storm, busy, naive);
        }
    }

    private static Storm one() {
        try (Storm storm = new Storm(SEED, false);
                Storm naive = new Storm(SEED, false)) {
            storm.run(ONE, 1, ONE + 1);
            naive.runNaive(ONE, 1, ONE + 1);
            storm.tally().add(naive.tally());
            return storm;
        }
    }
}

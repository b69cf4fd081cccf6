package dev.certcentral.client.storm;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.certcentral.client.CertCentralJson;
import dev.certcentral.client.EuQualifiedPersonalOrder;
import dev.certcentral.client.OrderPlaced;
import dev.certcentral.client.SomeOrders;
import dev.certcentral.runtime.once.OnceCall;
import dev.certcentral.runtime.policy.RateLimiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Runs cases one after the other in a world of its own and counts what comes of them. */
final class Storm implements AutoCloseable {

    /** Long enough for both windows of the rate limits to run empty. */
    private static final Duration QUIET = Duration.ofMinutes(4);

    /** Later than the server ever commits. */
    private static final Duration AFTER_A_CRASH = Duration.ofMinutes(16);

    private static final int WRONGS_KEPT = 20;
    private static final EuQualifiedPersonalOrder ORDER = SomeOrders.euQualifiedPersonal();
    private static final JsonAdapter<EuQualifiedPersonalOrder> JSON =
            new Moshi.Builder().add(CertCentralJson.factory()).build().adapter(EuQualifiedPersonalOrder.class);

    private final long seed;
    private final boolean busy;
    private final World world;
    private final Tally tally = new Tally();
    private final List<String> wrongs = new ArrayList<>();

    /**
     * Prepares a run.
     *
     * @param busy whether orders follow each other so fast that the rate limits matter
     */
    Storm(long seed, boolean busy) {
        this.seed = seed;
        this.busy = busy;
        this.world = new World(busy);
    }

    Tally tally() {
        return tally;
    }

    /** What went wrong, with how to run it again; at most some. */
    List<String> wrongs() {
        return wrongs;
    }

    /** Places one order per case with the client, within the rate limits. */
    void run(int from, int step, int to) {
        run(from, step, to, RateLimiting.STANDARD);
    }

    /** Places one order per case with the client. */
    void run(int from, int step, int to, RateLimiting limiting) {
        try (CarefulBuyer buyer = new CarefulBuyer(world, limiting)) {
            for (int number = from; number < to; number += step) {
                Case drawn = Case.of(seed, number);
                run(busy ? drawn.inARush() : drawn, buyer);
            }
        }
        HostileServer server = world.server();
        tally.faults(server.faults());
        tally.add("exchanges", server.exchanges());
        tally.add("connections to a foreign host", server.foreignConnections());
        tally.add("key sent to a foreign host", server.foreignKeys());
        tally.add("requests without the key", server.keyless());
        tally.add("requests beyond the API's rate limits", busy ? world.limits().excesses() : 0);
    }

    /** The same orders, faults and bytes, with OkHttp as it comes and a loop around it. */
    void runNaive(int from, int step, int to) {
        OkHttpClient http = world.sharedHttp();
        NaiveBuyer buyer = new NaiveBuyer(http, world.time(), World.KEY);
        HostileServer server = world.server();
        for (int number = from; number < to; number += step) {
            Case one = Case.of(seed, number);
            server.begin(one);
            if (one.policy().crashes()) {
                server.skipOne();
            }
            http.connectionPool().evictAll();
            String name = "naive-" + number;
            boolean said = buyer.buy(
                    JSON.toJson(ORDER.toBuilder().alternativeOrderId(name).build()));
            int commits = server.ledger().inTheEnd(name).size();
            tally.add("naive: orders", 1);
            tally.add("naive: duplicates bought", Math.max(0, commits - 1));
            tally.add("naive: committed orders reported as failed", !said && commits > 0 ? 1 : 0);
            tally.add("naive: orders reported as placed that are not", said && commits == 0 ? 1 : 0);
            world.time().pass(QUIET);
        }
        tally.add("naive: key sent to a foreign host", server.foreignKeys());
    }

    private void run(Case one, CarefulBuyer buyer) {
        HostileServer server = world.server();
        if (!busy) {
            world.time().pass(QUIET);
        }
        buyer.rest();
        server.begin(one);
        if (one.warm()) {
            server.calmly(buyer::warmUp);
        }
        @Nullable String name = one.policy().crashes() ? "own-" + one.number() : null;
        if (name != null) {
            crash(one, buyer, name);
        }
        long begun = world.time().nanoTime();
        OnceCall<OrderPlaced> call = buyer.prepare(order(name), one.policy().once());
        Report report = buyer.buy(call, one.async());
        Duration took = Duration.ofNanos(world.time().nanoTime() - begun);
        note(one, report, Judge.fault(one, server, call.id(), report, took));
    }

    /** The first life of a process that is run again: it may come to an end anywhere, and nobody remembers how. */
    private void crash(Case one, CarefulBuyer buyer, String name) {
        HostileServer server = world.server();
        SplittableRandom dice = one.dice(-2);
        server.crashAt(dice.nextInt(4));
        Report first = buyer.buy(buyer.prepare(order(name), one.policy().once()), false);
        if (first instanceof Report.Astray astray && !server.crashed()) {
            note(one, first, "no caller could make sense of " + astray.problem());
        }
        tally.add("processes that crashed", server.crashed() ? 1 : 0);
        buyer.restart();
        if (one.waits()) {
            world.time().pass(AFTER_A_CRASH);
        }
        server.resume();
    }

    private void note(Case one, Report report, @Nullable String wrong) {
        tally.outcome(one.policy(), report);
        tally.add("duplicates bought", wrong != null && wrong.startsWith(Judge.DUPLICATE) ? 1 : 0);
        tally.add("committed orders reported as failed", wrong != null && wrong.startsWith(Judge.LOST) ? 1 : 0);
        tally.add("orders", 1);
        if (wrong != null) {
            tally.add("wrong in any way", 1);
            if (wrongs.size() < WRONGS_KEPT) {
                wrongs.add(one + ": " + wrong);
            }
        }
    }

    private static EuQualifiedPersonalOrder order(@Nullable String name) {
        return name == null ? ORDER : ORDER.toBuilder().alternativeOrderId(name).build();
    }

    @Override
    public void close() {
        world.close();
    }
}

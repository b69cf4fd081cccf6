package dev.certcentral.client.storm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.client.EuQualifiedPersonalOrder;
import dev.certcentral.client.OrderPlaced;
import dev.certcentral.client.SomeOrders;
import dev.certcentral.client.storm.Ledger.Order;
import dev.certcentral.runtime.error.NotPlacedException;
import dev.certcentral.runtime.error.OutcomeUnknownException;
import dev.certcentral.runtime.once.OnceCall;
import dev.certcentral.runtime.policy.OncePolicy;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many callers at once on real sockets, with the faults of the whole catalogue; half of them wait for futures. */
@Timeout(120)
class RealStormTest {

    private static final int ORDERS = 480;
    private static final int CALLERS = 24;
    private static final long SEED = Long.getLong("storm.seed", 20_260_401L);
    private static final OncePolicy PATIENCE = RealClient.QUICK.withDeadline(Duration.ofMillis(800));
    private static final Fault[] FAULTS = Fault.values();
    private static final EuQualifiedPersonalOrder ORDER = SomeOrders.euQualifiedPersonal();

    private final RealLedger ledger = new RealLedger(false);
    private final Map<String, Integer> arrivals = new ConcurrentHashMap<>();
    private final Queue<String> wrongs = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> outcomes = new ConcurrentHashMap<>();

    @Test
    void nothingIsBoughtTwiceAndNothingIsLostOnRealSockets() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        RealClient client = new RealClient();
        try (LoopbackServer foreign = new LoopbackServer("127.0.0.2", (request, socket) -> false);
                LoopbackServer server =
                        new LoopbackServer("127.0.0.1", (request, socket) -> answer(request, socket, foreign.url()))) {
            client.open(server.url(), Duration.ofSeconds(2));
            List<Callable<Void>> orders = IntStream.range(0, ORDERS)
                    .<Callable<Void>>mapToObj(number -> () -> place(client, number))
                    .toList();
            for (Future<Void> placed : callers.invokeAll(orders)) {
                placed.get();
            }
            System.out.println("On real sockets, seed " + SEED + ": " + ORDERS + " orders, " + server.accepted()
                    + " connections, " + new TreeMap<>(outcomes) + ", " + ledger.posts() + " committed");

            assertThat(wrongs).isEmpty();
            assertThat(foreign.accepted()).isZero();
            assertThat(server.keys()).as("each whole request with its key").isGreaterThanOrEqualTo(ORDERS);
            client.close();
            assertThat(server.clientHasClosedAll(Duration.ofSeconds(10))).isTrue();
        } finally {
            client.close();
            callers.shutdown();
        }
        assertThat(client.threadsLeft()).isEmpty();
    }

    private @Nullable Void place(RealClient client, int number) {
        String name = "real-" + number;
        OnceCall<OrderPlaced> call = client.orders()
                .euQualifiedPersonalOnce(
                        ORDER.toBuilder().alternativeOrderId(name).build())
                .with(PATIENCE);
        String told;
        try {
            told = String.valueOf(RealClient.make(call, number % 2 == 0).id());
        } catch (NotPlacedException e) {
            told = "not placed";
        } catch (OutcomeUnknownException e) {
            told = "unknown";
        } catch (RuntimeException e) {
            told = e.toString();
        }
        judge(number, name, told);
        return null;
    }

    private void judge(int number, String name, String told) {
        List<Order> orders = ledger.inTheEnd(name);
        boolean right = switch (told) {
            case "not placed" -> orders.isEmpty();
            // What was committed can be seen at once, and look-ups are answered well.
            case "unknown" -> orders.isEmpty();
            default ->
                orders.size() == 1 && told.equals(String.valueOf(orders.get(0).id()));
        };
        boolean once = arrivals.getOrDefault(name, 0) <= 1;
        outcomes.merge(told.matches("[0-9]+") ? "receipt" : told, 1, Integer::sum);
        if (!right || !once) {
            wrongs.add("-Dstorm.seed=" + SEED + ", order " + number + ", " + fault(dice(name)) + ": told " + told
                    + ", committed " + orders + ", arrived " + arrivals.get(name));
        }
    }

    /** The order meets a fault, drawn from its number; look-ups are answered well. */
    private boolean answer(Incoming request, Socket socket, String elsewhere) throws IOException {
        if (!request.order()) {
            RealLedger.write(socket, Answers.json(200, Delivery.found(ledger.visible(request.name()))));
            return true;
        }
        arrivals.merge(request.name(), 1, Integer::sum);
        SplittableRandom dice = dice(request.name());
        Fault fault = fault(dice);
        boolean acts = fault.acts() == Fault.Acts.ALWAYS || (fault.acts() == Fault.Acts.MAYBE && dice.nextBoolean());
        String body = acts ? Delivery.receipt(ledger.commit(request.name())) : "{}";
        if (fault == Fault.REDIRECT) {
            RealLedger.write(socket, Answers.page(307, "Location: " + elsewhere + "\r\n"));
            return true;
        }
        return RealLedger.deliver(socket, Delivery.of(fault, true, body, Answers.json(201, body), Instant.now(), dice));
    }

    private static SplittableRandom dice(String name) {
        return new SplittableRandom(SEED * 31 + name.hashCode());
    }

    private static Fault fault(SplittableRandom dice) {
        return FAULTS[dice.nextInt(FAULTS.length)];
    }
}

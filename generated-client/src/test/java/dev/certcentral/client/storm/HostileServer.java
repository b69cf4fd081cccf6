package dev.certcentral.client.storm;

import dev.certcentral.client.storm.Acting.Kind;
import dev.certcentral.client.storm.Delivery.Ending;
import dev.certcentral.client.storm.Ledger.Order;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * The simulated API with everything in front of it: names, connections, proxies. It serves one case at a time, in the thread
 * of whoever uses the socket, and knows the truth.
 */
final class HostileServer implements MemorySocket.Network, Dns {

    /** Thrown in the middle of an exchange, and from then on: the process that runs the client is gone. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("simulated crash", null, false, false);
        }
    }

    static final String HOST = "localhost";
    static final String URL = "http://localhost/services/v2/";
    private static final Duration SLOW_CALL = Duration.ofMinutes(2);
    private static final byte[] NOTHING = {};
    private static final int DEFAULT_PATIENCE = 60_000;

    private final VirtualTime time;
    private final String key;
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private final ServerLimits limits;
    private Case current;
    private Ledger ledger;
    private int exchange;
    private int crashAt;
    private int posts;
    private boolean shown;
    private boolean calm;
    private boolean crashed;
    private int runs;
    private long foreignConnections;
    private long foreignKeys;
    private long exchanges;
    private long keyless;

    HostileServer(VirtualTime time, String key, ServerLimits limits) {
        this.time = time;
        this.key = key;
        this.limits = limits;
        this.current = Case.of(0, 0);
        this.ledger = new Ledger(false, false, 1);
    }

    /** Starts a case with empty books. */
    void begin(Case next) {
        current = next;
        ledger = new Ledger(next.policy().once().idsEnforced(), next.reservesIds(), firstId(next));
        exchange = 0;
        resume();
    }

    /** Starts the next run of the same caller. */
    void resume() {
        crashAt = Integer.MAX_VALUE;
        crashed = false;
        runs++;
        posts = 0;
        shown = false;
    }

    /** Does something without a fault and without a trace. */
    void calmly(Runnable deed) {
        calm = true;
        try {
            deed.run();
        } finally {
            calm = false;
        }
        exchange = 0;
        resume();
    }

    /** Leaves the first exchange out, for callers who do not look before they order. */
    void skipOne() {
        exchange++;
    }

    /** Lets the client's process die in this exchange. */
    void crashAt(int number) {
        crashAt = number;
    }

    /** Whether the client's process is gone. */
    boolean crashed() {
        return crashed;
    }

    private Crash crash() {
        crashed = true;
        return new Crash();
    }

    /** How many runs there were; orders are counted by run. */
    int runs() {
        return runs;
    }

    Ledger ledger() {
        return ledger;
    }

    /** How many orders arrived, in whole or in part, in this run of the case. */
    int posts() {
        return posts;
    }

    /** Whether a right answer that shows the order was delivered in whole in this run of the case. */
    boolean shown() {
        return shown;
    }

    Map<Fault, Integer> faults() {
        return faults;
    }

    long exchanges() {
        return exchanges;
    }

    long foreignConnections() {
        return foreignConnections;
    }

    long foreignKeys() {
        return foreignKeys;
    }

    long keyless() {
        return keyless;
    }

    /** Order numbers beyond 32 bits, odd and even. */
    private static long firstId(Case one) {
        return 4_300_000_000L + one.number() % 1000;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        if (crashed) {
            throw new Crash();
        }
        if (host.equals(HOST) && peek() == Fault.UNKNOWN_HOST) {
            take(Fault.UNKNOWN_HOST);
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
    }

    @Override
    public Conversation connect(InetSocketAddress address) throws IOException {
        if (!address.getHostString().equals(HOST) || address.getPort() != 80) {
            foreignConnections++;
            if (address.getPort() == 443) {
                throw new ConnectException("Connection refused"); // handshakes cost real time
            }
            return new Elsewhere();
        }
        Fault fault = peek();
        if (fault == Fault.CONNECTION_REFUSED) {
            take(fault);
            throw new ConnectException("Connection refused");
        }
        if (fault == Fault.CONNECT_TIME_OUT) {
            take(fault);
            time.pass(Duration.ofSeconds(10));
            throw new SocketTimeoutException("Connect timed out");
        }
        return new Talk();
    }

    private Fault peek() {
        return fault(current.dice(exchange));
    }

    private Fault fault(SplittableRandom dice) {
        Fault drawn = current.fault(exchange, dice);
        return calm ? Fault.NONE : drawn;
    }

    private void take(Fault fault) {
        faults.merge(fault, 1, Integer::sum);
        exchange++;
        exchanges++;
    }

    /** A connection to somebody else: counts whether the key comes along. */
    private final class Elsewhere implements Conversation {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public void write(byte[] bytes, int offset, int count) {
            heard.append(new String(bytes, offset, count, java.nio.charset.StandardCharsets.ISO_8859_1));
            if (heard.indexOf(key) >= 0) {
                foreignKeys++;
                heard.setLength(0);
            }
        }

        @Override
        public int read(byte[] target, int offset, int count, int patience) throws IOException {
            throw new SocketException("Connection reset");
        }
    }

    /** A connection to the API. */
    private final class Talk implements Conversation {
        private byte[] request = new byte[2048];
        private int heard;
        private boolean reused;
        private @Nullable Fault fault;
        private SplittableRandom dice = new SplittableRandom(0);
        private int cutAt;
        private @Nullable Delivery delivery;
        private int sent;

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            if (heard == 0) {
                start(bytes[offset] == 'P');
            } else if (delivery != null && sent == delivery.length() && delivery.ending() != Ending.OPEN) {
                throw new SocketException("Broken pipe"); // it came too late: the connection was closed without a word
            }
            int heardNow = Math.min(count, cutAt - heard);
            if (heard + heardNow > request.length) {
                request = Arrays.copyOf(request, (heard + heardNow) * 2);
            }
            System.arraycopy(bytes, offset, request, heard, heardNow);
            heard += heardNow;
            Incoming read = delivery == null ? Incoming.read(request, heard) : null;
            if (read != null) {
                handle(read);
            }
            if (heardNow < count || (fault == Fault.REQUEST_CUT && read != null)) {
                delivery = delivery == null ? Delivery.of(fault(), true, "", NOTHING, time.instant(), dice) : delivery;
                throw new SocketException("Broken pipe");
            }
        }

        private void start(boolean order) {
            if (order) {
                posts++;
            }
            dice = current.dice(exchange);
            Fault drawn = HostileServer.this.fault(dice);
            // There is a connection already, so what would have happened to it has happened since.
            fault = drawn.atConnect() ? Fault.STALE_CONNECTION : drawn;
            if (fault == Fault.STALE_CONNECTION && !reused) {
                fault = Fault.RESET_BEFORE_ANSWER;
            }
            take(fault);
            limits.arrived();
            delivery = null;
            sent = 0;
            cutAt = switch (fault) {
                case REQUEST_CUT -> dice.nextInt(1, 2200);
                case EARLY_ANSWER -> dice.nextInt(1, 200);
                default -> Integer.MAX_VALUE;
            };
            reused = true;
        }

        private Fault fault() {
            return Objects.requireNonNull(fault, "a request has begun");
        }

        private void handle(Incoming read) {
            Fault met = fault();
            if (!key.equals(read.key())) {
                keyless++;
            }
            if (exchange - 1 == crashAt && dice.nextBoolean()) {
                throw crash();
            }
            long latency = met == Fault.NONE && limits.busy() ? 5 : dice.nextInt(20, 400);
            time.pass(Duration.ofMillis(latency / 2));
            delivery = read.order() ? order(read, met) : lookUp(read, met);
            time.pass(Duration.ofMillis(latency / 2));
            if (exchange - 1 == crashAt) {
                throw crash();
            }
        }

        private Delivery order(Incoming read, Fault met) {
            long now = time.nanoTime();
            if (limits.exceeded()) {
                return Delivery.whole(Answers.error(429, "request_limit_exceeded", ""));
            }
            Acting acting = Acting.draw(met, current.policy().bound(), dice);
            if (acting.kind() != Kind.NEVER && ledger.refuses(read.name(), now)) {
                return refused(met);
            }
            long then = now + acting.delay().toNanos();
            String body = "{}";
            if (acting.kind() == Kind.AT_ONCE) {
                Order order = ledger.commit(read.name(), now, then, runs);
                body = Delivery.receipt(order);
                shown |= met == Fault.NONE;
            } else if (acting.kind() == Kind.LATE) {
                ledger.commitLater(read.name(), then, runs);
            }
            return Delivery.of(met, true, body, Answers.json(201, body), time.instant(), dice);
        }

        /** The account wants unique ids. Nobody knows by which code the API says so. */
        private Delivery refused(Fault met) {
            byte[] answer = Answers.error(dice.nextBoolean() ? 400 : 409, "alternative_order_id_in_use", "");
            return met == Fault.NONE || met.acts() == Fault.Acts.ALWAYS
                    ? Delivery.whole(answer)
                    : Delivery.of(met, true, "{}", answer, time.instant(), dice);
        }

        private Delivery lookUp(Incoming read, Fault met) {
            if (limits.exceeded()) {
                return Delivery.whole(Answers.error(429, "request_limit_exceeded", ""));
            }
            List<Order> orders = ledger.visible(read.name(), time.nanoTime());
            shown |= met == Fault.NONE && !orders.isEmpty();
            String body = Delivery.found(orders);
            byte[] right = orders.isEmpty() && current.absentIsNotFound()
                    ? Answers.error(404, "not_found|order", "")
                    : Answers.json(200, body);
            return Delivery.of(met, false, body, right, time.instant(), dice);
        }

        @Override
        public int read(byte[] target, int offset, int count, int patience) throws IOException {
            if (delivery == null) {
                throw timedOut(patience); // nobody asked
            }
            int left = delivery.length() - sent;
            if (left > 0) {
                int now = Math.min(left, count);
                System.arraycopy(delivery.bytes(), sent, target, offset, now);
                sent += now;
                if (sent == delivery.length() && delivery.ending() == Ending.OPEN) {
                    heard = 0;
                }
                return now;
            }
            return switch (delivery.ending()) {
                case OPEN, SILENCE -> throw timedOut(patience);
                case CLOSED -> -1;
                case RESET -> throw new SocketException("Connection reset");
                case DRIP -> throw drip();
            };
        }

        private SocketTimeoutException timedOut(int patience) {
            time.pass(Duration.ofMillis(patience == 0 ? DEFAULT_PATIENCE : patience));
            return new SocketTimeoutException("Read timed out");
        }

        /** OkHttp measures a call on the real clock, which stands still here; so the server ends it when it would. */
        private SocketTimeoutException drip() {
            time.pass(SLOW_CALL);
            return new SocketTimeoutException("timeout");
        }
    }
}

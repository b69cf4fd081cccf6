package dev.certcentral.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.certcentral.sandbox.faults.Fault;
import dev.certcentral.sandbox.play.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The HTTP server: listens on loopback only, all threads are daemons. */
final class Loopback implements AutoCloseable {

    private static final int THREADS = 8;
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final HttpServer server;
    private final ExecutorService workers;
    private final Optional<Relay> relay;

    private Loopback(HttpServer server, ExecutorService workers, boolean resets, int port) {
        this.server = server;
        this.workers = workers;
        this.relay = resets ? Optional.of(Relay.start(port, server.getAddress().getPort())) : Optional.empty();
    }

    static InetAddress address() throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    /**
     * Starts to listen.
     *
     * @param port the port; 0 for any that is free
     * @param resets whether connections can end with a reset
     * @param handler answers requests
     * @throws UncheckedIOException if the port is taken
     */
    static Loopback start(int port, boolean resets, Function<Incoming, Delivery> handler) {
        withoutDelay();
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(address(), resets ? 0 : port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot listen on port " + port + ": " + e.getMessage(), e);
        }
        ExecutorService workers = Executors.newFixedThreadPool(THREADS, daemons());
        Loopback loopback;
        try {
            loopback = new Loopback(server, workers, resets, port);
        } catch (UncheckedIOException e) {
            server.stop(0);
            workers.shutdown();
            throw e;
        }
        server.setExecutor(workers);
        server.createContext("/", exchange -> loopback.serve(exchange, handler));
        startInDaemon(server);
        return loopback;
    }

    private static ThreadFactory daemons() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "sandbox-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * The JDK's server writes headers and body apart, and the second waits for the client's acknowledgement of the first, 40 ms
     * an answer, unless its sockets are told not to. There is no way to tell it but this property, read once.
     */
    private static void withoutDelay() {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    /** The server's dispatcher is a daemon exactly if the thread that starts it is one. */
    private static void startInDaemon(HttpServer server) {
        Thread starter = new Thread(server::start, "sandbox-start");
        starter.setDaemon(true);
        starter.start();
        boolean interrupted = false;
        while (true) {
            try {
                starter.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(HttpExchange exchange, Function<Incoming, Delivery> handler) throws IOException {
        try (exchange) {
            Delivery delivery = handler.apply(Incoming.of(exchange));
            if (delivery instanceof Delivery.Whole whole) {
                send(exchange, whole.answer(), Integer.MAX_VALUE);
            } else if (delivery instanceof Delivery.Part part) {
                ending(exchange, part.end());
                send(exchange, part.answer(), part.bytes());
            } else if (delivery instanceof Delivery.Nothing nothing) {
                ending(exchange, nothing.end());
            }
        }
    }

    private void ending(HttpExchange exchange, Fault.End end) {
        if (end == Fault.End.RESET) {
            relay.orElseThrow().resetAfter(exchange.getRemoteAddress().getPort());
        }
    }

    /** A body that ends before its announced length takes the connection with it when the exchange is closed. */
    private static void send(HttpExchange exchange, Answer answer, int most) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        if (answer.body().isEmpty()) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        byte[] body = answer.body().get().bytes();
        exchange.getResponseHeaders().set("Content-Type", answer.body().get().contentType());
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), head ? -1 : body.length);
        if (!head) {
            OutputStream out = exchange.getResponseBody();
            out.write(body, 0, most == Integer.MAX_VALUE ? body.length : Math.max(0, Math.min(most, body.length - 1)));
            out.flush(); // newer JDKs keep headers and body back, and drop both if the body ends early
        }
    }

    int port() {
        return relay.map(Relay::port).orElseGet(() -> server.getAddress().getPort());
    }

    @Override
    public void close() {
        relay.ifPresent(Relay::close);
        server.stop(0);
        workers.shutdownNow();
    }
}

package dev.certcentral.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The HTTP server: listens on loopback only, all threads are daemons. */
final class Loopback implements AutoCloseable {

    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService workers;

    private Loopback(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    /**
     * Starts to listen.
     *
     * @param port the port; 0 for any that is free
     * @param handler answers requests
     * @throws UncheckedIOException if the port is taken
     */
    static Loopback start(int port, Function<Incoming, Answer> handler) {
        HttpServer server;
        try {
            server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot listen on port " + port + ": " + e.getMessage(), e);
        }
        ExecutorService workers = Executors.newFixedThreadPool(THREADS, daemons());
        server.setExecutor(workers);
        server.createContext("/", exchange -> serve(exchange, handler));
        startInDaemon(server);
        return new Loopback(server, workers);
    }

    private static ThreadFactory daemons() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "sandbox-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
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

    private static void serve(HttpExchange exchange, Function<Incoming, Answer> handler) throws IOException {
        try (exchange) {
            Answer answer = handler.apply(Incoming.of(exchange));
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            if (answer.body().isEmpty()) {
                exchange.sendResponseHeaders(answer.status(), -1);
                return;
            }
            byte[] body = answer.body().get().toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}

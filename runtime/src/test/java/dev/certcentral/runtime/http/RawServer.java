package dev.certcentral.runtime.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Real sockets on the loopback interface, for what a well-behaved mock server does not do. */
final class RawServer implements AutoCloseable {

    /** Answers one request; the socket stays open unless the script closes it. */
    @FunctionalInterface
    interface Script {
        void answer(int number, String request, Socket socket) throws IOException;
    }

    private final ServerSocket listener;
    private final Script script;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    final List<String> requests = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();
    private final Phaser open = new Phaser(1);
    private final Semaphore arrived = new Semaphore(0);
    private volatile boolean closed;

    RawServer(Script script) throws IOException {
        this.script = script;
        this.listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        daemon(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/";
    }

    int port() {
        return listener.getLocalPort();
    }

    static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    static String ok(String body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
    }

    void closeConnections() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** Waits until the other side has closed every connection. */
    boolean awaitNoConnection() throws InterruptedException {
        try {
            open.awaitAdvanceInterruptibly(open.arrive(), 10, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    boolean awaitRequests(int count) throws InterruptedException {
        return arrived.tryAcquire(count, 10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        listener.close();
        closeConnections();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                if (closed) { // Linux still hands out who connects before a waiting thread has noticed
                    socket.close();
                    return;
                }
                sockets.add(socket);
                connections.incrementAndGet();
                open.register();
                daemon(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String request = read(in); request != null; request = read(in)) {
                requests.add(request);
                arrived.release();
                script.answer(requests.size(), request, socket);
            }
        } catch (IOException gone) {
            // the test is over, or the script closed the socket
        } finally {
            open.arriveAndDeregister();
        }
    }

    private static @org.jspecify.annotations.Nullable String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.append((char) next);
        }
        int length = head.toString()
                .lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }
}

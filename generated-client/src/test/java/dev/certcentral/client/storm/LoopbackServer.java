package dev.certcentral.client.storm;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Real sockets on this machine. It reads requests whole, lets a script answer them, and counts connections: how many were
 * opened, and how many the client has closed.
 */
final class LoopbackServer implements AutoCloseable {

    /** Answers one request on its socket; false: the connection is of no more use. */
    @FunctionalInterface
    interface Script {
        boolean answer(Incoming request, Socket socket) throws IOException;
    }

    private final ServerSocket listener;
    private final Script script;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger heard = new AtomicInteger();
    private final AtomicInteger keys = new AtomicInteger();

    LoopbackServer(String address, Script script) throws IOException {
        this.script = script;
        this.listener = new ServerSocket(0, 100, InetAddress.getByName(address));
        start(this::accept);
    }

    String url() {
        return "http://" + listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort() + "/services/v2/";
    }

    /** How many connections there were. */
    int accepted() {
        return accepted.get();
    }

    /** How many requests, or beginnings of requests, arrived. */
    int heard() {
        return heard.get();
    }

    /** How many requests brought a key. */
    int keys() {
        return keys.get();
    }

    /** Closes all idle connections without a word, as servers and what is in front of them do. */
    void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** Resets the connection: what was not read yet on the other side may be lost. */
    static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Waits until the client has closed every connection; false: it has not within the time. */
    boolean clientHasClosedAll(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (Thread thread : threads.subList(1, threads.size())) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            thread.join(left);
        }
        return open.isEmpty();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                accepted.incrementAndGet();
                open.add(socket);
                start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            boolean useful = true;
            while (useful) {
                Incoming request = read(in);
                useful = request != null && script.answer(request, socket);
            }
            if (!socket.isClosed()) {
                in.transferTo(java.io.OutputStream.nullOutputStream()); // until the client closes its side
            }
        } catch (IOException gone) {
            // the client has closed it, or the script
        } finally {
            open.remove(socket);
        }
    }

    private @Nullable Incoming read(InputStream in) throws IOException {
        byte[] bytes = new byte[16 * 1024];
        int count = 0;
        Incoming request = null;
        while (request == null) {
            int more = in.read(bytes, count, bytes.length - count);
            if (more < 0) {
                return null;
            }
            if (count == 0) {
                heard.incrementAndGet();
            }
            count += more;
            request = Incoming.read(bytes, count);
        }
        if (request.key() != null) {
            keys.incrementAndGet();
        }
        return request;
    }

    private void start(Runnable task) {
        Thread thread = new Thread(task, "loopback-server");
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        hangUp();
    }
}

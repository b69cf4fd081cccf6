package dev.certcentral.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between callers and the HTTP server and passes every byte on, because the JDK's server does not let go of its
 * sockets: only who holds the socket can end a connection with a reset. All threads are daemons.
 */
final class Relay implements AutoCloseable {

    private final ServerSocket listening;
    private final int inner;
    private final AtomicInteger number = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    /** Connections to end with a reset, by the port from which the server sees them come. */
    private final Set<Integer> doomed = ConcurrentHashMap.newKeySet();

    private Relay(ServerSocket listening, int inner) {
        this.listening = listening;
        this.inner = inner;
    }

    /**
     * Starts to listen.
     *
     * @param port the port; 0 for any that is free
     * @param inner port of the HTTP server
     */
    static Relay start(int port, int inner) {
        try {
            Relay relay = new Relay(new ServerSocket(port, 0, Loopback.address()), inner);
            relay.inDaemon(relay::accept);
            return relay;
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    private void inDaemon(Runnable task) {
        Thread thread = new Thread(task, "sandbox-relay-" + number.incrementAndGet());
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                open.add(caller);
                connect(caller);
            } catch (IOException ignored) {
                // Closed, or a caller that went away at once; the loop's condition tells which.
            }
        }
    }

    private void connect(Socket caller) {
        try {
            InetAddress address = Loopback.address();
            Socket server = new Socket(address, inner);
            open.add(server);
            inDaemon(() -> toServer(caller, server));
            inDaemon(() -> toCaller(caller, server));
        } catch (IOException e) {
            forget(caller);
        }
    }

    private void toServer(Socket caller, Socket server) {
        try {
            pass(caller.getInputStream(), server.getOutputStream());
            server.shutdownOutput();
        } catch (IOException e) {
            forget(server);
        }
    }

    private void toCaller(Socket caller, Socket server) {
        int port = server.getLocalPort();
        try {
            pass(server.getInputStream(), caller.getOutputStream());
            if (doomed.remove(port)) {
                caller.setSoLinger(true, 0);
            }
        } catch (IOException e) {
            doomed.remove(port);
        } finally {
            forget(caller);
            forget(server);
        }
    }

    private static void pass(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[8_192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            out.flush();
        }
    }

    private void forget(Socket socket) {
        open.remove(socket);
        closeQuietly(socket);
    }

    private static void closeQuietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException ignored) {
            // Whoever is at the other end of a socket that fails to close is gone.
        }
    }

    /** Once the server closes the connection that it sees come from a port, the caller's is reset. */
    void resetAfter(int port) {
        doomed.add(port);
    }

    int port() {
        return listening.getLocalPort();
    }

    @Override
    public void close() {
        closeQuietly(listening);
        open.forEach(this::forget);
    }
}
